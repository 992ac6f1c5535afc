/**
 * The names under which we register highlights. A page can list them, so they name what is seen
 * and not who we are; `entrypoints/highlights.css` styles them.
 */
export const HIGHLIGHTS = {
  dotted: "term-dotted",
  solid: "term-solid",
  /** The term whose card is open. */
  active: "term-active",
} as const;

export type HighlightName = (typeof HIGHLIGHTS)[keyof typeof HIGHLIGHTS];

/** Whether this browser can paint without touching the page. */
export const canHighlight = (): boolean => typeof Highlight === "function" && "highlights" in CSS;

/**
 * Paints under the name what a highlight holds, in place of what was painted under it before. Fill
 * it first: Chromium goes through all of its ranges again in every frame after one was added.
 */
export function paint(name: HighlightName, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, highlight);
}

/** Takes all our paint off the page. */
export function clearHighlights(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}
