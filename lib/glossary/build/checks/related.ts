import type { Check } from "./check.ts";

/** Every related id is an entry of some pack, and not the entry itself. */
export const related: Check = ({ entry }, all) =>
  entry.related.flatMap(({ id }, index) => {
    const path = ["related", index, "id"];
    if (id === entry.id) return [{ path, reason: "the entry is related to itself" }];
    return all.some((other) => other.entry.id === id)
      ? []
      : [{ path, reason: `there is no entry “${id}”` }];
  });
