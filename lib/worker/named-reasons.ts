import type { Spot } from "../core/spots.ts";
import { eachStep, mapSteps, type Steps } from "../core/steps.ts";

/** The spots with their reasons as a reader is told them: companions by what the page calls them. */
export function* namedReasons(spots: readonly Spot[]): Steps<Spot[]> {
  const surfaces = new Map<string, string>();
  yield* eachStep(spots, ({ entry, surface }) => {
    if (!surfaces.has(entry)) surfaces.set(entry, surface);
  });
  const named = (id: string): string => surfaces.get(id) ?? id;
  return yield* mapSteps(spots, (spot) => ({
    ...spot,
    because: spot.because.map((reason) =>
      reason.kind === "companion" ? { ...reason, seen: reason.seen.map(named) } : reason,
    ),
  }));
}
