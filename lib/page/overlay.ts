import { findFirst } from "../article/safe-dom.ts";
import { anchorAt, type Anchor } from "./anchor.ts";
import { listenToKeys } from "./card-keys.ts";
import type { Place } from "./card-port.ts";
import { HOST_TAG } from "./leftovers.ts";
import { isReached, keepOnTop } from "./on-top.ts";
import { isSheet, placeCard } from "./place-card.ts";
import { rememberPlace } from "./reader-place.ts";
import { createRing } from "./ring.ts";
import { createAim, type Point } from "./safe-triangle.ts";
import type { Side } from "./side.ts";
import { listenToSwipe } from "./swipe.ts";

/** Screen readers hear only what changes in a region that they know already; after this, in ms. */
const HEARD_MS = 100;

/** The one element that we put on a page, while a card is shown and no longer. */
export interface Overlay {
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  /** Shows the overlay in the top layer. It stands beside its term once it is placed. */
  readonly show: (place: Place) => void;
  /** Follows the term: the card is drawn or has another size, or the page scrolled. */
  readonly place: () => void;
  /** Takes the focus into the card; hiding gives it back. */
  readonly enter: () => void;
  /**
   * The card was opened by a key that left the focus on the page: rings its term and has the words
   * said. Tab then goes into the card.
   */
  readonly offer: (words: string) => void;
  readonly isAimedAt: (point: Point) => boolean;
  readonly hide: () => void;
}

/** What the overlay tells. */
export interface OverlayEvents {
  /** The pointer came into the card, and left it. */
  readonly entered: () => void;
  readonly left: () => void;
  /** It was swiped away, closed by the browser's own key, or can't be reached. */
  readonly dismissed: () => void;
}

/**
 * An overlay with a closed shadow root, so that the page's styles and scripts don't reach in. It
 * hangs below `<html>` and not in the body, which a page may hide, move or replace.
 */
export function createOverlay(css: string, events: OverlayEvents): Overlay {
  return new CardOverlay(css, events);
}

class CardOverlay implements Overlay {
  readonly mount = createElement("div");
  readonly #host = createElement(HOST_TAG);
  readonly #root = this.#host.attachShadow({ mode: "closed" });
  readonly #status = createElement("div");
  readonly #ring = createRing(() => createElement("div"));
  readonly #aim = createAim();
  readonly #events: OverlayEvents;
  #shown: AbortController | undefined;
  #anchor: (() => Anchor | undefined) | undefined;
  #side: Side | undefined;
  #isOffered = false;
  /** Set once the reader has been in the card. */
  #isVisited = false;
  #goBack = (): void => undefined;
  #checkTop = (): void => undefined;

  constructor(css: string, events: OverlayEvents) {
    this.#events = events;
    const style = createElement("style");
    style.textContent = css;
    this.#status.className = "announced";
    this.#status.setAttribute("role", "status");
    this.mount.className = "card";
    this.mount.popover = "manual";
    this.mount.setAttribute("role", "dialog");
    this.#root.append(style, this.#status, this.#ring.element, this.mount);
    this.#listen();
  }

  readonly show = (place: Place): void => {
    if (!this.#shown) this.#goBack = rememberPlace();
    this.#shown?.abort();
    this.#shown = new AbortController();
    this.#anchor = anchorAt(place);
    this.#side = undefined;
    this.#isOffered = false;
    this.#ring.element.replaceChildren();
    // The card's own size decides on its side, not the room that the one before it had.
    this.mount.style.removeProperty("--room");
    this.mount.style.removeProperty("max-width");
    this.mount.style.removeProperty("translate");
    findFirst(document, ":root")?.append(this.#host);
    this.#undoZoom();
    if (!this.#isUp()) this.mount.showPopover();
    this.#watch(this.#shown.signal);
  };

  readonly place = (): void => {
    const anchor = this.#anchor?.();
    if (!anchor) return;
    this.#side = placeCard(this.mount, anchor, this.#side);
    if (this.#isOffered) this.#ring.around(anchor);
    this.#checkTop();
  };

  readonly enter = (): void => {
    this.#isVisited = true;
    const { firstElementChild } = this.mount;
    if (firstElementChild instanceof HTMLElement) firstElementChild.focus({ preventScroll: true });
  };

  readonly offer = (words: string): void => {
    this.#isOffered = true;
    // Below the card: what is shown later stands higher.
    this.#ring.element.showPopover();
    this.#raise();
    const shown = this.#shown;
    setTimeout(() => {
      if (shown === this.#shown) this.#status.textContent = words;
    }, HEARD_MS);
    this.place();
  };

  readonly isAimedAt = (point: Point): boolean =>
    this.#aim.isAt(point, this.mount.getBoundingClientRect());

  readonly hide = (): void => {
    this.#shown?.abort();
    this.#shown = undefined;
    this.#anchor = undefined;
    this.#status.textContent = "";
    this.#aim.forget();
    this.#host.remove();
    if (this.#isVisited) this.#goBack();
    this.#isVisited = false;
  };

  #listen(): void {
    const { mount } = this;
    mount.addEventListener("pointerenter", () => this.#events.entered());
    mount.addEventListener("pointerleave", ({ buttons }) => {
      // A hand that selects the card's text may go beyond its edge.
      if (buttons === 0) this.#events.left();
    });
    for (const type of ["focusin", "pointerdown"]) {
      mount.addEventListener(type, () => (this.#isVisited = true));
    }
    const way = (): 1 | -1 | undefined =>
      isSheet() ? (this.#side === "above" ? -1 : 1) : undefined;
    listenToSwipe(mount, way, () => this.#events.dismissed());
  }

  #watch(signal: AbortSignal): void {
    const dismissed = (): void => this.#events.dismissed();
    this.#checkTop = keepOnTop(
      {
        isReached: () => isReached(this.mount, this.#host),
        raise: () => this.#raise(),
        buried: dismissed,
      },
      signal,
    );
    const tabbed = (): boolean => {
      if (!this.#isOffered || this.#isVisited) return false;
      this.enter();
      return true;
    };
    const focused = (): Element => this.#root.activeElement ?? this.mount;
    listenToKeys({ host: this.#host, focused, tabbed, dismissed }, signal);
  }

  /** To the top of the top layer; what has the focus keeps it, and what is scrolled its place. */
  #raise(): void {
    const focused = this.#root.activeElement;
    const scrolled = [...this.mount.querySelectorAll(".scrolls")].map(
      (part) => [part, part.scrollTop] as const,
    );
    if (this.#isUp()) this.mount.hidePopover();
    this.mount.showPopover();
    for (const [part, top] of scrolled) part.scrollTop = top;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** Pages may zoom `<html>`, and all that is in it; places are told in px of the window. */
  #undoZoom(): void {
    const zoom = String(1 / (this.#host.currentCSSZoom ?? 1));
    for (const { style } of [this.mount, this.#ring.element]) style.setProperty("zoom", zoom);
  }

  #isUp(): boolean {
    return this.mount.matches(":popover-open");
  }
}

/** From the prototype: of `document` itself an image of that name would be had. */
const createElement = (name: string): HTMLElement =>
  Document.prototype.createElement.call(document, name);
