import type { Check } from "./check.ts";

/** Every related id is an entry of some pack, and not the entry itself. */
export const related: Check = ({ entry }, all, unread) =>
  entry.related.flatMap(({ id }, index) => {
    const path = ["related", index, "id"];
    if (id === entry.id) return [{ path, reason: "the entry is related to itself" }];
    // An entry whose file is broken is told of by that file.
    return unread.has(id) || all.some((other) => other.entry.id === id)
      ? []
      : [{ path, reason: `there is no entry “${id}”` }];
  });
