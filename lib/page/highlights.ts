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
 * Paints these ranges under the name, in place of what was painted under it before. Static ranges,
 * because live ones slow the page's own edits (2 000 live ranges: 26 ms per 300 edits, static: 1–7).
 */
export function paintRanges(name: HighlightName, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes all our paint off the page. */
export function clearHighlights(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}
