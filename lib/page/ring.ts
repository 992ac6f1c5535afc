import type { Anchor } from "./anchor.ts";

/** A ring around the term that a key has gone to: no part of the page, but drawn over it. */
export interface Ring {
  readonly element: HTMLElement;
  /** Draws it around every part of the term. */
  readonly around: (anchor: Anchor) => void;
}

/** Room between the letters and the ring, in CSS px. */
const ROOM = 2;

/** Makes a ring of elements that `create` gives. */
export function createRing(create: () => HTMLElement): Ring {
  const element = create();
  element.className = "ring";
  element.popover = "manual";
  return {
    element,
    around({ parts }) {
      element.replaceChildren(
        ...parts.map(({ left, top, width, height }) => {
          const part = create();
          part.className = "ring__part";
          part.style.left = `${left - ROOM}px`;
          part.style.top = `${top - ROOM}px`;
          part.style.width = `${width + 2 * ROOM}px`;
          part.style.height = `${height + 2 * ROOM}px`;
          return part;
        }),
      );
    },
  };
}
