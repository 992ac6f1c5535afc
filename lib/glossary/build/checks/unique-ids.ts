import type { Check } from "./check.ts";

/** An id names one entry in all packs, so that `related` and the reader's settings can use it. */
export const uniqueIds: Check = ({ entry, source }, all) =>
  all
    .filter((other) => other.entry.id === entry.id && other.source.file !== source.file)
    .map((other) => ({ path: [], reason: `${other.source.file} has the same id` }));
