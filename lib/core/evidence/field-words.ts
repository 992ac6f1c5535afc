import { FREE, RULE_BITS } from "../index-format.ts";
import { entryPack, formAt } from "../index-reader.ts";
import { wordsAt } from "../page.ts";
import type { Claim, Mention, Page } from "../page.ts";
import type { CuePlace } from "../page-cues.ts";
import { around, overlaps } from "../places.ts";
import { NAMED } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { distanceOf } from "./sentence.ts";

// Three words of the field in the sentence reach the threshold of 1; all those far away do not.
const WEIGHTS = { sentence: 0.4, run: 0.3, next: 0.2, far: 0 } as const;
const FAR = 0.1;
const FAR_AT_MOST = 0.5;
const AT_MOST = 1.2;
// Enough for the paragraph and its neighbours, however long the page.
const EACH_SIDE = 40;

/**
 * The words of the entry's field around the mention. They say what the page is about, not which
 * everyday word is a term, so they count for forms that are written like names only.
 */
export const fieldWords: Evidence = (claim, mention, page) => {
  if (!claim.ambiguous || claim.surname || claim.strict || !isNameLike(claim, page))
    return undefined;
  const field = page.fields.get(entryPack(page.index, claim.entry));
  if (!field || field.count === 0) return undefined;
  const near = nearest(around(field.places, mention, EACH_SIDE), mention, page);
  const sum = [...near.values()].reduce((total, { weight }) => total + weight, 0);
  const far = Math.min((field.count - near.size) * FAR, FAR_AT_MOST);
  const shown = near.size > 0 ? [...near.values()].map(({ place }) => place) : field.places;
  const seen = [...new Set(shown.slice(0, NAMED).map((place) => wordsAt(page, place)))];
  return { kind: "field", seen, weight: Math.min(sum + far, AT_MOST) };
};

function isNameLike({ alias }: Claim, { index }: Page): boolean {
  const { flags, words } = formAt(index, alias);
  return (flags & RULE_BITS) !== FREE && /[\p{Lu}\p{N}]/u.test(words);
}

/** For each word of the field its best place near the mention. */
function nearest(
  places: readonly CuePlace[],
  mention: Mention,
  page: Page,
): Map<number, { place: CuePlace; weight: number }> {
  const best = new Map<number, { place: CuePlace; weight: number }>();
  for (const place of places) {
    if (overlaps(place, mention)) continue;
    const weight = WEIGHTS[distanceOf(place, mention, page)];
    if (weight > (best.get(place.cue)?.weight ?? 0)) best.set(place.cue, { place, weight });
  }
  return best;
}
