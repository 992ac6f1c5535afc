import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  putNumber,
  putOptional,
  putText,
  takeNumber,
  takeOptional,
  takeText,
} from "../../../lib/core/record-bytes.ts";

test("what is put is taken", () => {
  const record = fc.tuple(
    fc.nat(0xffffffff),
    fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined }),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const bytes: number[] = [];
      for (const [number, optional, text] of records) {
        putNumber(bytes, number);
        putOptional(bytes, optional);
        putText(bytes, text);
      }
      const cursor = { bytes: Uint8Array.from(bytes), at: 0 };
      const taken = records.map(() => [takeNumber(cursor), takeOptional(cursor), takeText(cursor)]);
      expect(taken).toEqual(records);
      expect(cursor.at).toBe(bytes.length);
    }),
  );
});

test("small numbers and plain letters take a byte each", () => {
  const bytes: number[] = [];
  putNumber(bytes, 127);
  putText(bytes, "Côte");
  expect(bytes).toHaveLength(1 + 1 + 4);
});
