import type { Anchor } from "./anchor.ts";

/** A ring around the term that a key has gone to: no part of the page, but drawn over it. */
export interface Ring {
  readonly element: HTMLElement;
  /** Draws it around every part of the term. `zoom` is how much larger all is drawn than it says. */
  readonly around: (anchor: Anchor, zoom: number) => void;
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
    around({ parts }, zoom) {
      element.replaceChildren(
        ...parts.map(({ left, top, width, height }) => {
          const part = create();
          part.className = "ring__part";
          const px = (length: number): string => `${length / zoom}px`;
          part.style.left = px(left - ROOM);
          part.style.top = px(top - ROOM);
          part.style.width = px(width + 2 * ROOM);
          part.style.height = px(height + 2 * ROOM);
          return part;
        }),
      );
    },
  };
}
