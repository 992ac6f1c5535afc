import type { Settings } from "../settings/schema.ts";
import { HIGHLIGHTS, paintRanges } from "./highlights.ts";
import { staticRangeOf, type Mark } from "./marks.ts";

/** Underlines the marks that are to be underlined, in the style that the reader chose. */
export function paintMarks(marks: readonly Mark[], style: Settings["underline"]): void {
  const ranges = marks.filter(({ spot }) => spot.underlined).flatMap(rangeOf);
  paintRanges(HIGHLIGHTS.dotted, style === "dotted" ? ranges : []);
  paintRanges(HIGHLIGHTS.solid, style === "solid" ? ranges : []);
}

/** Tints the mark whose card is open; without one, none. */
export function paintActive(mark: Mark | undefined): void {
  paintRanges(HIGHLIGHTS.active, mark ? rangeOf(mark) : []);
}

const rangeOf = (mark: Mark): StaticRange[] => {
  const range = staticRangeOf(mark);
  return range ? [range] : [];
};
