import { foldCase } from "../fold.ts";
import type { CuePlace } from "../page-cues.ts";
import { wordsAt } from "../page.ts";
import type { Mention, Page } from "../page.ts";
import { around, overlaps } from "../places.ts";
import type { Place } from "../places.ts";
import { NAMED } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

// One cue in the paragraph is enough for the threshold of 1, of cues elsewhere it takes two. In
// the same sentence a cue outweighs a section that speaks against the form only a little.
const SAME_SENTENCE = 1.25;
const SAME_RUN = 1;
const NEXT_RUN = 0.75;
const ON_PAGE = 0.5;
const AT_MOST = 2.5;
// Of one cue only the places next to the mention can be the best; two on each side, because the
// nearest may be words that another cue has taken. A long page can have thousands.
const EACH_SIDE = 2;
/** No sentence is longer, in UTF-16 units. */
const SENTENCE = 1000;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s/u;

/** The words that the alias needs: the nearer to the mention and the more of them, the better. */
export const cueWords: Evidence = (claim, mention, page) => {
  const cues = distinct(nearestFirst(page.cues.get(claim.alias)?.needs ?? [], mention, page), page);
  if (cues.length === 0) return undefined;
  const sum = cues.reduce((total, { weight }) => total + weight, 0);
  const seen = cues.slice(0, NAMED).map(({ place }) => wordsAt(page, place));
  return { kind: "cue", seen, weight: Math.min(sum, AT_MOST) };
};

interface Weighed {
  readonly place: CuePlace;
  readonly weight: number;
}

function nearestFirst(
  cues: readonly (readonly CuePlace[])[],
  mention: Mention,
  page: Page,
): Weighed[] {
  return cues
    .flatMap((places) => around(places, mention, EACH_SIDE))
    .map((place) => ({ place, weight: weightAt(place, mention, page) }))
    .toSorted((a, b) => b.weight - a.weight || lengthOf(b.place) - lengthOf(a.place));
}

/** Of several cues in the same words, and of one cue in several places, only the best counts. */
function distinct(cues: readonly Weighed[], page: Page): Weighed[] {
  const kept: Weighed[] = [];
  const seen = new Set<number | string>();
  for (const cue of cues) {
    const words = foldCase(wordsAt(page, cue.place));
    if (seen.has(cue.place.cue) || seen.has(words)) continue;
    if (kept.some(({ place }) => overlaps(place, cue.place))) continue;
    kept.push(cue);
    seen.add(cue.place.cue).add(words);
  }
  return kept;
}

function weightAt(cue: Place, mention: Place, page: Page): number {
  const distance = Math.abs(cue.run - mention.run);
  if (distance > 1) return ON_PAGE;
  if (distance === 1) return NEXT_RUN;
  const [from, to] = [Math.min(cue.end, mention.end), Math.max(cue.start, mention.start)];
  if (to - from > SENTENCE) return SAME_RUN;
  const between = page.runs[mention.run]?.text.slice(from, to) ?? "";
  return SENTENCE_END.test(between) ? SAME_RUN : SAME_SENTENCE;
}

function lengthOf(place: Place): number {
  return place.end - place.start;
}
