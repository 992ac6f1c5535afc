import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndexAlias } from "../../../lib/core/index-source.ts";
import { aliasesOf, formAt, readIndex } from "../../../lib/core/index-reader.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { candidatesOf } from "../../../lib/core/match.ts";
import { scanRun } from "../../../lib/core/spot.ts";
import { findAll, longestLeftmost } from "../../reference/matcher.ts";
import type { Found } from "../../reference/matcher.ts";

const numRuns = Number(process.env["SIDELIGHT_RUNS"] ?? 3000);

// Few words and many ways of writing them, so that most texts hold some term of the glossary.
const WORDS = "UN US E3 P5 1 Iran nuclear deal snap back treaty café final Straße state WHO"
  .split(" ")
  .concat(
    "U.N.",
    "u.s.s.r",
    "O'Brien",
    "3.67",
    "ИРАН",
    "إيران",
    "İzmir",
    "J.",
    "B",
    "it's",
    "Gen.",
    "Feb",
    "St",
  );
const JOINTS = [" ", "-", "'s ", "’s ", "+", " + ", "/", "&", " & ", "' "];
const GAPS = JOINTS.concat(
  ["  ", "\u00a0", "\u2009", "\u3000", "–", "—", "‑", "−", " - ", "", "\n", "\u200b", "\u200f "],
  [", ", ". ", ".", " (", ") ", "“", "😀", "'", "＇s ", "´s ", "\u202b", "\u2060", "＋", "⁺", "．"],
);
const CRUMBS =
  "a A b B s S ſ ß i İ é e\u0301 . . ' ' ’ + ＋ , 1 2 - – \u00ad \u200d \u200f \ufeff ﬁ Ａ 𝐀 𝟏 😀 \n ʼ \ud800 \ufe0f ½ ; ( ط"
    .split(" ")
    .concat(" ", " ", " ");

const dress = (word: string, way: number): string => {
  const mid = Math.floor(word.length / 2);
  const ways = [
    () => word,
    () => word,
    () => word.toUpperCase(),
    () => word.toLowerCase(),
    () => word.normalize("NFD"),
    () => `${word.slice(0, mid)}\u00ad${word.slice(mid)}`,
    () => `${word.slice(0, mid)}\u200d\u200b${word.slice(mid)}`,
    () => `\u200f${word}\u200e`,
    () => word.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    () => word.replace(/[A-Z]/gu, (c) => String.fromCodePoint(0x1d3bf + c.charCodeAt(0))),
    () => word.replace("fi", "ﬁ"),
    () => `${word}s`,
    () => word.replace(/y$/u, "ies"),
  ];
  return (ways[way % ways.length] ?? ways[0]!)();
};

const phrase = (gaps: readonly string[], length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(40), fc.constantFrom(...gaps)), {
      minLength: 1,
      maxLength: length,
    })
    .map((parts) => parts.map(([word, way, gap]) => dress(word, way) + gap).join(""));
const crumbs = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...CRUMBS), { minLength: 1, maxLength: length }).map((c) => c.join(""));

/** Three short words and little between them: terms that begin together, nest and overlap. */
const letters = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom("a", "b", "C", "c", "a’s"), { minLength: 1, maxLength: length })
    .map((words) => words.join(" "));

const form = fc.oneof(phrase(JOINTS, 3), phrase([" "], 2), crumbs(5), letters(4)).filter(isForm);
const alias: fc.Arbitrary<IndexAlias> = fc.record({
  form,
  case: fc.constantFrom("exact", "name", "free"),
  needs: fc.array(form, { maxLength: 2 }),
  not: fc.array(form, { maxLength: 1 }),
  surname: fc.constant(false),
  usual: fc.constant(false),
  strict: fc.constant(false),
  word: fc.boolean(),
});
const text = fc.oneof(phrase(GAPS, 14), crumbs(30), letters(14));

/** The writer refuses some forms; and the reference knows regular plurals only. */
function isForm(form: string): boolean {
  try {
    indexOf([
      {
        form,
        case: "exact",
        needs: [],
        not: [],
        surname: false,
        usual: false,
        strict: false,
        word: false,
      },
    ]);
    return true;
  } catch {
    return false;
  }
}

function indexOf(aliases: readonly IndexAlias[]): ReturnType<typeof readIndex> {
  const entry = { id: "one", pack: "p", aliases, related: [], from: undefined, to: undefined };
  return readIndex(writeIndex([entry]));
}

const sorted = (found: readonly Found[]): string[] =>
  [...new Set(found.map(({ start, end, what }) => `${start}-${end} ${what}`))].toSorted();

describe("the matcher finds what the slow and obvious one finds", () => {
  // Some 2 ms a case when the machine is free; the limit is for one that is not.
  test(`in ${numRuns} random glossaries and texts`, { timeout: 10_000 + numRuns * 20 }, () => {
    fc.assert(
      fc.property(fc.array(alias, { minLength: 1, maxLength: 9 }), text, (aliases, page) => {
        const index = indexOf(aliases);
        const scan = scanRun({ text: page, role: "body", section: 0 }, index);
        const expected = findAll(page, aliases);
        const order = aliasesOf(index, 0);
        const cue = (place: number): string => `cue ${formAt(index, place).words}`;
        const spread = (hits: typeof scan.hits): Found[] =>
          hits.flatMap(({ start, end, aliases: places }) =>
            places.map((place) => ({ start, end, what: `alias ${order.indexOf(place)}` })),
          );
        const cues = scan.cues.map((hit) => ({ ...hit, what: cue(hit.cue) }));
        expect(sorted([...spread(scan.hits), ...cues])).toEqual(sorted(expected));
        expect(sorted(spread(candidatesOf(scan.hits)))).toEqual(sorted(longestLeftmost(expected)));
      }),
      { numRuns },
    );
  });
});
