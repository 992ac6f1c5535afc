import type { Page } from "../page.ts";
import type { Place } from "../places.ts";

/** No sentence is longer, in UTF-16 units. */
const LONGEST = 1000;
const END = /[.!?…]["'”’)\]]*\s/u;

/** How far a place is from another: in the same sentence, paragraph, the next one, or farther. */
export type Distance = "sentence" | "run" | "next" | "far";

/** Tells how far two places are from each other. */
export function distanceOf(a: Place, b: Place, page: Page): Distance {
  const runs = Math.abs(a.run - b.run);
  if (runs > 0) return runs === 1 ? "next" : "far";
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  if (to - from > LONGEST) return "run";
  return END.test(page.runs[a.run]?.text.slice(from, to) ?? "") ? "run" : "sentence";
}
