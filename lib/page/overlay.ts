import { computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { findFirst } from "../article/safe-dom.ts";
import { HOST_TAG } from "./leftovers.ts";

/** Room between the term's line and the card, and between the card and the window, in CSS px. */
const GAP = 8;

/** Where the card is a sheet at an edge of the window; the style sheet draws it so. */
const SMALL_WINDOW = "(max-width: 480px)";

/** Keys pressed in the card are not the page's. */
const KEY_EVENTS = ["keydown", "keyup", "keypress"] as const;

/** The one element that we put on a page, while a card is shown and no longer. */
export interface Overlay {
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  /** Shows the overlay beside the anchor, in the top layer. */
  readonly show: (anchor: () => DOMRect | undefined) => void;
  /** Follows the anchor: the page scrolled, or the card has another size. */
  readonly place: () => void;
  readonly hide: () => void;
}

/** What the overlay tells of the pointer. */
export interface OverlayEvents {
  readonly entered: () => void;
  readonly left: () => void;
}

/**
 * An overlay with a closed shadow root, so that the page's styles and scripts don't reach in. It
 * hangs below `<html>` and not in the body, which a page may hide, move or replace.
 */
export function createOverlay(css: string, events: OverlayEvents): Overlay {
  const host = createElement(HOST_TAG);
  const root = host.attachShadow({ mode: "closed" });
  const style = createElement("style");
  style.textContent = css;
  const mount = createElement("div");
  mount.className = "card";
  mount.popover = "manual";
  mount.setAttribute("role", "dialog");
  root.append(style, mount);
  for (const type of KEY_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  mount.addEventListener("pointerenter", events.entered);
  mount.addEventListener("pointerleave", events.left);

  let anchor: (() => DOMRect | undefined) | undefined;
  const place = (): void => {
    const rect = anchor?.();
    if (!rect) return;
    if (matchMedia(SMALL_WINDOW).matches) placeSheet(mount, rect);
    else void placeBeside(mount, rect);
  };
  return {
    mount,
    show(now) {
      anchor = now;
      findFirst(document, ":root")?.append(host);
      if (!mount.matches(":popover-open")) mount.showPopover();
      place();
    },
    place,
    hide() {
      anchor = undefined;
      host.remove();
    },
  };
}

/** From the prototype: of `document` itself an image of that name would be had. */
const createElement = (name: string): HTMLElement =>
  Document.prototype.createElement.call(document, name);

/** At the lower edge, or at the upper one where the term would be under it. */
function placeSheet(mount: HTMLElement, { top, bottom }: DOMRect): void {
  const below = innerHeight - bottom;
  mount.dataset["edge"] = below >= top ? "lower" : "upper";
  limitHeight(mount, Math.max(below, top) - GAP);
}

/** The style sheet sets the card's own limit; here it is what the window leaves beside the line. */
function limitHeight(mount: HTMLElement, available: number): void {
  mount.style.setProperty("--room", `${Math.floor(available)}px`);
}

/** Below the line if there is room, else above; never over the line that is being read. */
async function placeBeside(mount: HTMLElement, rect: DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, mount, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: GAP }),
      shift({ padding: GAP }),
      size({ padding: GAP, apply: ({ availableHeight }) => limitHeight(mount, availableHeight) }),
    ],
  });
  mount.style.left = `${x}px`;
  mount.style.top = `${y}px`;
}
