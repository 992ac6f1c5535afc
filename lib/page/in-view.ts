import type { Reading } from "./reading.ts";

/** A story counts as begun when it stands higher than this share of the window. */
const BEGUN_AT = 0.5;

/** Of a page's stories the one that the reader has before them: the last that has begun. */
export function inView(readings: readonly Reading[]): Reading | undefined {
  const begun = readings.findLast(({ article }) => topOf(article.roots) <= innerHeight * BEGUN_AT);
  return readings.length > 1 ? (begun ?? readings[0]) : readings[0];
}

/** Where a story begins, in client pixels; nowhere if nothing of it is painted. */
function topOf(roots: readonly Element[]): number {
  const rects = roots.map((root) => Element.prototype.getBoundingClientRect.call(root));
  return Math.min(...rects.filter(({ height }) => height > 0).map(({ top }) => top));
}
