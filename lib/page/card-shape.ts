import { cardView } from "../core/card-view.ts";
import { anchorAt } from "./anchor.ts";
import type { CardAsk, CardPort, CardRequest } from "./card-port.ts";

/**
 * The card's port as the page's script sees it: shapes entries for the page's day before they are
 * drawn. Done on the card's side, because every page carries the other one.
 */
export function shaping(port: CardPort<CardRequest>): CardPort {
  return { ...port, open: (asked) => port.open(shaped(asked)) };
}

function shaped({ entry, from, because, place, manner, events }: CardAsk): CardRequest {
  return {
    view: "missing" in entry ? entry : cardView(entry, from, because),
    anchor: anchorAt(place),
    manner,
    events: {
      ...events,
      async related(id) {
        const related = await events.related(id);
        // It was chosen by the reader: there is no sense to argue for.
        return related && cardView(related, from);
      },
    },
  };
}
