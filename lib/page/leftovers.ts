import { canHighlight, clearHighlights } from "./highlights.ts";

/** The name of the one element that we ever add: it holds the card, outside the page's body. */
export const HOST_TAG = "reading-aside";

/**
 * Takes away what an older copy of us left on the page: Firefox stops a content script silently
 * when the extension is updated, and leaves its nodes where they were.
 */
export function sweepLeftovers(): void {
  for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
  if (canHighlight()) clearHighlights();
}
