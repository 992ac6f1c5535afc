import type { Settings } from "../settings/schema.ts";
import { eachStep, type Steps } from "../core/steps.ts";
import { HIGHLIGHTS, paint } from "./highlights.ts";
import { isStanding, staticRangeOf, type Mark } from "./marks.ts";

/**
 * Underlines the marks that are to be underlined, in the style that the reader chose. What the page
 * has changed since it was read is left out. Static ranges, because live ones slow the page's own
 * edits (2 000 live ranges: 26 ms per 300 edits, static: 1–7).
 */
export function* paintSteps(marks: readonly Mark[], style: Settings["underline"]): Steps<void> {
  const highlight = new Highlight();
  yield* eachStep(marks, (mark) => {
    const range = mark.spot.underlined && isStanding(mark) ? staticRangeOf(mark) : undefined;
    if (range) highlight.add(range);
  });
  for (const one of ["dotted", "solid"] as const) {
    paint(HIGHLIGHTS[one], style === one ? highlight : new Highlight());
  }
}

/** Takes all underlines away. */
export function eraseMarks(): void {
  paint(HIGHLIGHTS.dotted, new Highlight());
  paint(HIGHLIGHTS.solid, new Highlight());
}

/** Tints the mark whose card is open; without one, none. */
export function paintActive(mark: Mark | undefined): void {
  const range = mark && staticRangeOf(mark);
  paint(HIGHLIGHTS.active, range ? new Highlight(range) : new Highlight());
}
