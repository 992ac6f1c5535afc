import * as fc from "fast-check";
import { expect, test } from "vitest";
import { around, countBefore, isBefore } from "../../../lib/core/places.ts";

test("a list in page order is split where the place is", () => {
  const place = fc
    .record({ run: fc.nat(3), start: fc.nat(9) })
    .map(({ run, start }) => ({ run, start, end: start + 1 }));
  fc.assert(
    fc.property(fc.array(place), place, (places, one) => {
      const sorted = places.toSorted((a, b) => a.run - b.run || a.start - b.start);
      const before = sorted.filter((other) => isBefore(other, one));
      expect(countBefore(sorted, one)).toBe(before.length);
      const after = sorted.slice(before.length);
      expect(around(sorted, one, 2)).toEqual([...before.slice(-2), ...after.slice(0, 2)]);
    }),
  );
});
