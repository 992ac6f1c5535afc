import { describe, expect, test } from "vitest";
import { EXACT, FREE, SURNAME_BIT, WORD_BIT } from "../../../lib/core/index-format.ts";
import {
  entryId,
  entryPack,
  formsOfEntry,
  kinOf,
  needsOf,
  notsOf,
  readIndex,
  textOf,
} from "../../../lib/core/index-reader.ts";
import type { IndexEntry } from "../../../lib/core/index-source.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { day, spotsIn } from "./glossary.ts";

const ENTRIES: IndexEntry[] = [
  {
    id: "iran-deal",
    pack: "iran",
    aliases: [
      { form: "JCPOA", case: "exact", needs: [], not: [], surname: false, word: false },
      {
        form: "criterion",
        case: "free",
        needs: ["Iran", "إيران"],
        not: ["Côte d’Ivoire"],
        surname: true,
        word: true,
      },
    ],
    related: ["e3", "not-in-this-glossary"],
    from: day(2015, 7, 14),
    to: undefined,
  },
  { id: "e3", pack: "iran", aliases: [], related: [], from: undefined, to: day(1960) },
];

describe("what is written is read", () => {
  test("field by field", () => {
    const index = readIndex(writeIndex(ENTRIES));
    const cue = (number: number): string => textOf(index, index.tables.cueForm[number] ?? 0);
    expect([0, 1].map((entry) => entryId(index, entry))).toEqual(["iran-deal", "e3"]);
    expect(entryPack(index, 1)).toBe("iran");
    expect(formsOfEntry(index, 0)).toEqual(["JCPOA", "criterion"]);
    expect([...needsOf(index, 1)].map(cue)).toEqual(["Iran", "إيران"]);
    expect([...notsOf(index, 1)].map(cue)).toEqual(["Côte d'Ivoire"]);
    expect([...needsOf(index, 0)]).toEqual([]);
    expect([...kinOf(index, 0)]).toEqual([1]);
    expect([...kinOf(index, 1)]).toEqual([0]);
    expect(index.tables.entryFrom[0]).toBe(day(2015, 7, 14));
    expect(index.tables.entryTo[1]).toBe(day(1960));
    expect([...index.tables.aliasFlags]).toEqual([EXACT, FREE | SURNAME_BIT | WORD_BIT]);
  });

  test("wherever the bytes lie", () => {
    const bytes = writeIndex(ENTRIES);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(entryId(readIndex(shifted.subarray(1)), 0)).toBe("iran-deal");
  });

  test("an empty glossary is an index too", () => {
    expect(spotsIn(readIndex(writeIndex([])), ["some text"])).toEqual([]);
  });
});

describe("bytes that are no index are refused", () => {
  const bytes = writeIndex(ENTRIES);
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    new DataView(copy.buffer).setInt32(at, value, true);
    return copy;
  };
  test.each([
    ["no bytes", new Uint8Array(0), "cut short at 0 bytes"],
    ["the end is missing", bytes.subarray(0, -1), "cut short"],
    ["half is missing", bytes.subarray(0, bytes.length / 2), "cut short"],
    ["something else", changed(0, 7), "not an index"],
    ["another version", changed(4, 99), "version 99"],
    ["a count below zero", changed(8, -1), "-1 entries"],
    ["a count too large", changed(8, 0x7fffffff), "cut short"],
  ])("%s", (_, broken, message) => {
    expect(() => readIndex(broken)).toThrow(message);
  });
});
