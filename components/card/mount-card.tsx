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
  let cameFrom: Element | null = null;
  const name = (shown: Shown): void => mount.setAttribute("aria-label", labelOf(shown));
  return {
    open(request) {
      current.request = request;
      const { view, events } = request;
      // A key of its own for each opening: a card never inherits the trail of the one before.
      opened += 1;
      mount.lang = t("dateLocale");
      mount.dir = t("@@bidi_dir");
      name(view);
      overlay.show(request.anchor);
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
      overlay.place();
      if (!request.focus) return;
      // From term to term by key, the focus is in our own host already.
      cameFrom ??= document.activeElement;
      if (mount.firstElementChild instanceof HTMLElement) {
        mount.firstElementChild.focus({ preventScroll: true });
      }
    },
    close() {
      if (!current.request) return;
      current.request = undefined;
      render(null, mount);
      overlay.hide();
      if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
      cameFrom = null;
    },
    follow: overlay.place,
  };
}

/** The request that is being shown; the overlay's pointer events go to it. */
export interface CurrentRequest {
  request: CardRequest | undefined;
}
