import { expect, test } from "vitest";
import { COUNTS, slotOf, tableLengths } from "../../../lib/core/index-format.ts";
import type { Counts } from "../../../lib/core/index-format.ts";
import { readIndex } from "../../../lib/core/index-reader.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";

test("the format's list of tables names each table once", () => {
  const counts = Object.fromEntries(COUNTS.map((kind) => [kind, 1]));
  const names = tableLengths(counts as Counts).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(readIndex(writeIndex([])).tables)).toEqual(names);
});

test("a slot is one of the table's", () => {
  for (const hash of [0, -1, 0x7fffffff, -0x80000000]) {
    for (const slots of [1, 7, 1024]) {
      const slot = slotOf(3, hash, slots);
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(slots);
    }
  }
});
