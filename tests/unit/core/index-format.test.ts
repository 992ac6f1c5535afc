import { expect, test } from "vitest";
import {
  COUNTS,
  lengthBit,
  mostWords,
  SMALL_BIT,
  tableLengths,
} from "../../../lib/core/index-format.ts";
import type { Counts } from "../../../lib/core/index-format.ts";
import { readIndex } from "../../../lib/core/index-reader.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";

const COUNTED = Object.fromEntries(COUNTS.map((kind) => [kind, 1])) as Counts;

test("the format's list of tables names each table once", () => {
  const names = tableLengths(COUNTED).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(readIndex(writeIndex([])).tables)).toEqual(names);
});

test("the longest of the lengths that a first word has", () => {
  const counts = { ...COUNTED, mostWords: 12 };
  expect(mostWords(lengthBit(1), counts)).toBe(1);
  expect(mostWords(lengthBit(1) | lengthBit(3), counts)).toBe(3);
  expect(mostWords(lengthBit(6), counts)).toBe(6);
  expect(mostWords(lengthBit(2) | lengthBit(9), counts)).toBe(12);
  expect(mostWords(lengthBit(2) | SMALL_BIT, counts)).toBe(2);
  expect(lengthBit(12)).toBe(lengthBit(8));
});
