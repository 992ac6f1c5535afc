import { foldCase } from "../fold.ts";
import type { CuePlace } from "../page-cues.ts";
import { wordsAt } from "../page.ts";
import type { Mention, Page } from "../page.ts";
import { around, overlaps } from "../places.ts";
import type { Place } from "../places.ts";
import { NAMED } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { distanceOf } from "./sentence.ts";

// One cue in the paragraph is enough for the threshold of 1, of cues elsewhere it takes two. In
// the same sentence a cue outweighs a section that speaks against the form only a little.
const WEIGHTS = { sentence: 1.25, run: 1, next: 0.75, far: 0.5 } as const;
const AT_MOST = 2.5;
// Of one cue only the places next to the mention can be the best; two on each side, because the
// nearest may be words that another cue has taken. A long page can have thousands.
const EACH_SIDE = 2;

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
    .map((place) => ({ place, weight: WEIGHTS[distanceOf(place, mention, page)] }))
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

function lengthOf(place: Place): number {
  return place.end - place.start;
}
