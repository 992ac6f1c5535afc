/** How often a card comes up again above what a page puts over it, before it gives way. */
const MOST_RAISES = 3;

/** What changes the order of the top layer. A popover and a dialog both say that they toggle. */
const CHANGES = ["toggle", "fullscreenchange"] as const;

/** The points of a card, as shares of its sides, that must be there for the pointer. */
const PROBES = [0.1, 0.5, 0.9];

/** A card in the top layer, and what is to be done with it. */
export interface OnTop {
  readonly isReached: () => boolean;
  /** Puts it above everything that is there now. */
  readonly raise: () => void;
  /** It can't be reached: a modal dialog makes everything else inert, a page may do so itself. */
  readonly buried: () => void;
}

/**
 * Keeps a card where the pointer reaches it, or says that it can't be. Gives the check, for the
 * moment when the card has its place; later it is made whenever the page changes what is on top.
 */
export function keepOnTop({ isReached, raise, buried }: OnTop, signal: AbortSignal): () => void {
  let raises = 0;
  const check = (): void => {
    if (signal.aborted || isReached()) return;
    raises += 1;
    if (raises <= MOST_RAISES) raise();
    if (raises > MOST_RAISES || !isReached()) buried();
  };
  for (const type of CHANGES) {
    document.addEventListener(type, check, { capture: true, passive: true, signal });
  }
  return check;
}

/** Whether the pointer reaches all of a card that hangs in that host. */
export function isReached(card: Element, host: Element): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  return PROBES.every((across) =>
    PROBES.every((along) => elementAt(left + width * across, top + height * along) === host),
  );
}

/** From the prototype: of `document` itself an image of that name would be had. */
const elementAt = (x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(document, x, y);
