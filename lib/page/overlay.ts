import { computePosition, offset, shift, size } from "@floating-ui/dom";
import { findFirst } from "../article/safe-dom.ts";
import { HOST_TAG } from "./leftovers.ts";

/** Room between the term's line and the card, and between the card and the window, in CSS px. */
const GAP = 8;

/** With less room than this on its side, in CSS px, a card shows hardly more than its name. */
const LEAST_ROOM = 120;

/** Where the card is a sheet at an edge of the window; the style sheet draws it so. */
const SMALL_WINDOW = "(max-width: 480px)";

/** Keys pressed in the card are not the page's. */
const KEY_EVENTS = ["keydown", "keyup", "keypress"] as const;

/** On which side of the term's line the card stands. */
type Side = "above" | "below";

/** The one element that we put on a page, while a card is shown and no longer. */
export interface Overlay {
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  /** Shows the overlay in the top layer. It stands beside the anchor once it is placed. */
  readonly show: (anchor: () => DOMRect | undefined) => void;
  /**
   * Follows the anchor: the card is drawn or has another size, or the page scrolled. The side that
   * is chosen first is kept: a card must not leap away from the pointer that is in it.
   */
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
  let side: Side | undefined;
  const place = (): void => {
    const rect = anchor?.();
    if (!rect) return;
    side = chooseSide(rect, side, mount.offsetHeight);
    if (matchMedia(SMALL_WINDOW).matches) placeSheet(mount, rect, side);
    else void placeBeside(mount, rect, side);
  };
  return {
    mount,
    show(now) {
      anchor = now;
      side = undefined;
      // The card's own height decides on its side, not the room that the one before it had.
      mount.style.removeProperty("--room");
      findFirst(document, ":root")?.append(host);
      if (!mount.matches(":popover-open")) mount.showPopover();
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

/** Below the line if the card fits there, else where there is more room; later the side it has. */
function chooseSide(rect: DOMRect, kept: Side | undefined, height: number): Side {
  const below = roomAt("below", rect);
  const above = roomAt("above", rect);
  if (kept && (kept === "below" ? below : above) >= LEAST_ROOM) return kept;
  if (!kept && height <= below) return "below";
  return below >= above ? "below" : "above";
}

/** What the window leaves on that side of the line, in CSS px. */
const roomAt = (side: Side, { top, bottom }: DOMRect): number =>
  (side === "below" ? innerHeight - bottom : top) - 2 * GAP;

/** At the edge of the window that is on that side of the line. */
function placeSheet(mount: HTMLElement, rect: DOMRect, side: Side): void {
  mount.dataset["edge"] = side === "below" ? "lower" : "upper";
  limitHeight(mount, roomAt(side, rect) + GAP);
}

/** The style sheet sets the card's own limit; here it is what the window leaves beside the line. */
function limitHeight(mount: HTMLElement, available: number): void {
  mount.style.setProperty("--room", `${Math.floor(available)}px`);
}

/** Never over the line that is being read. */
async function placeBeside(mount: HTMLElement, rect: DOMRect, side: Side): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, mount, {
    strategy: "fixed",
    placement: side === "below" ? "bottom-start" : "top-start",
    middleware: [
      offset(GAP),
      shift({ padding: GAP }),
      size({ padding: GAP, apply: ({ availableHeight }) => limitHeight(mount, availableHeight) }),
    ],
  });
  mount.style.left = `${x}px`;
  mount.style.top = `${y}px`;
}
