import { render } from "preact";
import { t } from "../../lib/i18n/text.ts";
import type { CardPort, CardRequest } from "../../lib/page/card-port.ts";
import type { Overlay } from "../../lib/page/overlay.ts";
import { Card } from "./Card.tsx";
import { MissingCard } from "./MissingCard.tsx";

/** A card's side of the port: draws what it is asked to into the overlay. */
export function mountCard(overlay: Overlay, current: CurrentRequest): CardPort<CardRequest> {
  const { mount } = overlay;
  let opened = 0;
  let drawn: CardRequest["view"] | undefined;
  const draw = (request: CardRequest): void => {
    const { view, events } = request;
    if (drawn === view) return;
    drawn = view;
    // A key of its own for each drawing: a card never inherits the trail of the one before.
    opened += 1;
    mount.lang = t("dateLocale");
    mount.dir = t("@@bidi_dir");
    mount.setAttribute("aria-label", labelOf(request));
    render(
      "missing" in view ? (
        <MissingCard key={opened} text={view.missing} onClose={events.closed} />
      ) : (
        <Card
          key={opened}
          view={view}
          onClose={events.closed}
          onPin={events.pinned}
          onKnow={events.known}
          onRelated={events.related}
          onResize={overlay.place}
        />
      ),
      mount,
    );
  };
  return {
    prepare(request) {
      if (!current.request) draw(request);
    },
    open(request) {
      current.request = request;
      overlay.show(request.anchor);
      draw(request);
      overlay.place();
      if (request.manner === "press") overlay.enter();
      if (request.manner === "step") overlay.offer(wordsOf(request));
    },
    close() {
      if (!current.request) return;
      current.request = undefined;
      drawn = undefined;
      render(null, mount);
      overlay.hide();
    },
    follow: overlay.place,
    isAimedAt: overlay.isAimedAt,
  };
}

/** The request that is being shown; the overlay's pointer events go to it. */
export interface CurrentRequest {
  request: CardRequest | undefined;
}

const labelOf = ({ view }: CardRequest): string =>
  "missing" in view ? t("card.missing", [view.missing]) : t("card.label", [view.name]);

/** What is said of a card that a key has opened beside the page. */
const wordsOf = ({ view }: CardRequest): string =>
  "missing" in view ? t("card.missing", [view.missing]) : t("card.said", [view.name, view.gist]);
