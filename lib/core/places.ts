import { firstIndex } from "./bisect.ts";

/** A stretch of one run, in UTF-16 offsets. */
export interface Place {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

/** Whether two places share a character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.run === b.run && a.start < b.end && b.start < a.end;
}

/** Whether the whole of a place is within another. */
export function contains(outer: Place, inner: Place): boolean {
  return outer.run === inner.run && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a place begins before another on the page. */
export function isBefore(a: Place, b: Place): boolean {
  return a.run < b.run || (a.run === b.run && a.start < b.start);
}

/** How many places of a list in page order begin before the place. */
export function countBefore(places: readonly Place[], place: Place): number {
  return firstIndex(places, (there) => !isBefore(there, place));
}

/** Those on both sides of where the place is in a list in page order: so many, if there are. */
export function around<P extends Place>(places: readonly P[], place: Place, each: number): P[] {
  const at = countBefore(places, place);
  return places.slice(Math.max(0, at - each), at + each);
}
