import { render } from "preact";
import { t } from "../../lib/i18n/text.ts";
import type { CardPort, CardRequest } from "../../lib/page/card-port.ts";
import type { Overlay } from "../../lib/page/overlay.ts";
import { Card } from "./Card.tsx";
import { labelOf, type Shown } from "./trail.ts";

/** A card's side of the port: draws what it is asked to into the overlay. */
export function mountCard(overlay: Overlay, current: CurrentRequest): CardPort {
  const { mount } = overlay;
  let opened = 0;
  let drawn: Shown | undefined;
  const name = (shown: Shown): void => mount.setAttribute("aria-label", labelOf(shown));
  const draw = ({ view, events }: CardRequest): void => {
    if (drawn === view) return;
    drawn = view;
    // A key of its own for each drawing: a card never inherits the trail of the one before.
    opened += 1;
    mount.lang = t("dateLocale");
    mount.dir = t("@@bidi_dir");
    name(view);
    render(
      <Card
        key={opened}
        view={view}
        onClose={events.closed}
        onKnow={events.known}
        onEntry={events.entry}
        onGlossary={events.glossary}
        onShown={name}
        onResize={overlay.place}
        // A text that was looked up stays open by itself.
        {...("missing" in view ? {} : { onPin: events.pinned })}
      />,
      mount,
    );
  };
  return {
    prepare(request) {
      if (!current.request) draw(request);
    },
    open(request) {
      current.request = request;
      overlay.show(request.place);
      draw(request);
      overlay.place();
      if (request.manner === "press") overlay.enter();
      if (request.manner === "step") overlay.offer(wordsOf(request.view));
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

/** What is said of a card that a key has opened beside the page. */
const wordsOf = (view: Shown): string =>
  "missing" in view ? labelOf(view) : t("card.said", [view.name, view.gist]);
