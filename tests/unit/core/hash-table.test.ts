import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bucketOf, buildHashTable } from "../../../lib/core/hash-table.ts";
import { indexOf, spotsIn } from "./glossary.ts";

test("every row is in the bucket of its hash, and those of one bucket keep their order", () => {
  const hash = fc.integer({ min: -0x80000000, max: 0x7fffffff });
  fc.assert(
    fc.property(fc.array(fc.oneof(hash, fc.nat(5)), { maxLength: 60 }), (hashes) => {
      const { starts, rows } = buildHashTable(hashes.map((one, row) => ({ hash: one, row })));
      const buckets = starts.length - 1;
      expect(rows.toSorted((a, b) => a - b)).toEqual([...hashes.keys()]);
      for (const [row, one] of hashes.entries()) {
        const bucket = bucketOf(one, buckets);
        const there = rows.slice(starts[bucket], starts[bucket + 1]);
        expect(there).toContain(row);
        expect(there).toEqual(there.toSorted((a, b) => a - b));
      }
    }),
  );
});

test("two words with one hash are two words", () => {
  const index = indexOf({
    liquid: { aliases: [{ form: "liquid", case: "free" }] },
    film: { aliases: [{ form: "now costarring", case: "free" }] },
  });
  const surfaces = spotsIn(index, ["Costarring liquid, now liquid, now costarring"]);
  expect(surfaces.map(({ surface }) => surface)).toEqual(["liquid", "liquid", "now costarring"]);
});
