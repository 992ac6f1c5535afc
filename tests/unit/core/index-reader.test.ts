import { describe, expect, test } from "vitest";
import { HASH_SEED, hashOf, hashStep } from "../../../lib/core/fold.ts";
import {
  CUES_BIT,
  EXACT,
  FREE,
  lengthBit,
  SMALL_BIT,
  STRICT_BIT,
  SURNAME_BIT,
  USUAL_BIT,
  WORD_BIT,
} from "../../../lib/core/index-format.ts";
import {
  aliasesOf,
  entryId,
  entryOfAlias,
  entryPack,
  firstDayOf,
  formAt,
  formsOfHash,
  kinOf,
  firstBits,
  readIndex,
} from "../../../lib/core/index-reader.ts";
import type { IndexEntry } from "../../../lib/core/index-source.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { day, spotsIn } from "./glossary.ts";

const ENTRIES: IndexEntry[] = [
  {
    id: "iran-deal",
    pack: "iran",
    aliases: [
      {
        form: "JCPOA",
        case: "exact",
        needs: [],
        not: [],
        surname: false,
        usual: false,
        strict: false,
        word: false,
      },
      {
        form: "criterion",
        case: "free",
        needs: ["Iran", "إيران"],
        not: ["Côte d’Ivoire"],
        surname: true,
        usual: true,
        strict: true,
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
    const wordsOf = (places: readonly number[]): string[] =>
      places.map((place) => formAt(index, place).words);
    const aliases = aliasesOf(index, 0);
    const [jcpoa, criterion] = aliases.map((alias) => formAt(index, alias));
    expect([0, 1].map((entry) => entryId(index, entry))).toEqual(["iran-deal", "e3"]);
    expect(entryPack(index, 1)).toBe("iran");
    expect(wordsOf(aliases)).toEqual(["JCPOA", "criterion"]);
    expect(aliases.map((alias) => entryOfAlias(index, alias))).toEqual([0, 0]);
    expect(aliasesOf(index, 1)).toEqual([]);
    expect(wordsOf(criterion!.needs)).toEqual(["Iran", "إيران"]);
    expect(wordsOf(criterion!.nots)).toEqual(["Côte d'Ivoire"]);
    expect(jcpoa!.needs).toEqual([]);
    expect(kinOf(index, 0)).toEqual([1]);
    expect(kinOf(index, 1)).toEqual([0]);
    expect([0, 1].map((entry) => firstDayOf(index, entry))).toEqual([day(2015, 7, 14), undefined]);
    expect(jcpoa!.flags).toBe(EXACT);
    expect(criterion!.flags).toBe(
      FREE | SURNAME_BIT | WORD_BIT | CUES_BIT | USUAL_BIT | STRICT_BIT,
    );
  });

  test("a plural is its form's, in other words", () => {
    const index = readIndex(writeIndex(ENTRIES));
    const alias = aliasesOf(index, 0)[1] ?? 0;
    const plural = formsOfHash(index, hashStep(HASH_SEED, hashOf("criteria")))
      .map((place) => formAt(index, place))
      .find(({ owner }) => owner === alias);
    expect(plural).toEqual({ ...formAt(index, alias), words: "criteria" });
  });

  test("the first word says how many words its forms have, and whether they may begin small", () => {
    const index = readIndex(writeIndex(ENTRIES));
    expect(firstBits(index, hashOf("jcpoa"))).toBe(lengthBit(1));
    expect(firstBits(index, hashOf("côte"))).toBe(lengthBit(2));
    expect(firstBits(index, hashOf("criteria"))).toBe(lengthBit(1) | SMALL_BIT);
    expect(firstBits(index, hashOf("deal"))).toBe(0);
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
    ["a count below zero", changed(8, -1), "-1 firstBuckets"],
    ["a count too large", changed(8, 0x7fffffff), "cut short"],
  ])("%s", (_, broken, message) => {
    expect(() => readIndex(broken)).toThrow(message);
  });
});
