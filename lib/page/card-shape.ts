import { cardView } from "../core/card-view.ts";
import { anchorAt } from "./anchor.ts";
import type { CardAsk, CardPort, CardRequest } from "./card-port.ts";

/**
 * The card's port as the page's script sees it: shapes entries for the page's day before they are
 * drawn. Done on the card's side, because every page carries the other one.
 */
export function shaping(port: CardPort<CardRequest>): CardPort {
  let prepared: { readonly asked: CardAsk; readonly view: CardRequest["view"] } | undefined;
  return {
    ...port,
    prepare(asked) {
      const request = shaped(asked);
      prepared = { asked, view: request.view };
      port.prepare(request);
    },
    open(asked) {
      const request = shaped(asked);
      const isSame = prepared && isSameAsk(prepared.asked, asked);
      port.open(isSame && prepared ? { ...request, view: prepared.view } : request);
      prepared = undefined;
    },
  };
}

/** The same entry, of the same term on the same day: its card is the same. */
const isSameAsk = (one: CardAsk, other: CardAsk): boolean =>
  one.entry === other.entry &&
  one.because === other.because &&
  one.from.published === other.from.published &&
  one.from.today === other.from.today;

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
