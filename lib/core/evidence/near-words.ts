import type { Mention, Page } from "../page.ts";
import type { CuePlace, Field } from "../page-cues.ts";
import { around, overlaps } from "../places.ts";
import { distanceOf } from "./sentence.ts";
import type { Distance } from "./sentence.ts";

/** A word of a field, where it stands nearest to a mention. */
export interface NearWord {
  readonly place: CuePlace;
  readonly weight: number;
}

// Enough for the paragraph and its neighbours, however long the page.
const EACH_SIDE = 40;

/** The different words of a field that have a weight at their distance from the mention. */
export function nearWords(
  field: Field,
  mention: Mention,
  weights: Readonly<Record<Distance, number>>,
  page: Page,
): NearWord[] {
  const best = new Map<number, NearWord>();
  for (const place of around(field.places, mention, EACH_SIDE)) {
    if (overlaps(place, mention)) continue;
    const weight = weights[distanceOf(place, mention, page)];
    const before = best.get(place.cue)?.weight ?? 0;
    if (Math.abs(weight) > Math.abs(before)) best.set(place.cue, { place, weight });
  }
  return [...best.values()];
}
