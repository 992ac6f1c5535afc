import { expect, test } from "vitest";
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  foldCase,
  foldWord,
  HARD,
  IGNORABLE,
  kindOf,
  LETTER,
  MARK,
  NUMBER,
  SOFT,
  SYMBOL,
  widthOf,
} from "../../../lib/core/fold.ts";

test.each([
  ["A ж ب 中 ª 𝐔", LETTER],
  ["\u0301 \u05b0", MARK],
  ["0 ٣ ３ 𝟏", DIGIT],
  ["² ½ Ⅳ", NUMBER],
  ["- – — ‑ − － 𐺭", SOFT],
  ["' ’ ‘ ʼ ′ ´ ` ＇", APOSTROPHE],
  ["+ ＋ ⁺ & ﹠ / ／", SYMBOL],
  ["\u00ad \u200b \u200d \u200e \u200f \u2060 \ufeff \ufe0f \u{e0101}", IGNORABLE],
  ["! … “ ( 😀 _ % \ud800 \udc00", HARD],
])("%s are of one kind", (characters, kind) => {
  for (const character of characters.split(" ")) {
    const charClass = classAt(character, 0);
    expect([character, kindOf(charClass), widthOf(charClass)]).toEqual([
      character,
      kind,
      character.length,
    ]);
  }
});

test("the end of a text is no part of a word", () => {
  expect(kindOf(classAt("a", 1))).toBe(HARD);
});

test.each([
  ["ﬁnal", "final"],
  ["cafe\u0301", "café"],
  ["snap\u00adback", "snapback"],
  ["O’Brien", "O'Brien"],
  ["ＵＮ", "UN"],
])("%s folds to %s", (surface, word) => {
  expect(foldWord(surface, false)).toBe(word);
});

test("dots are dropped from acronyms only", () => {
  expect(foldWord("U.N.", true)).toBe("UN");
  expect(foldWord("3.67", false)).toBe("3.67");
});

test("cases are one, and so are ß and SS, ς and σ", () => {
  expect(foldCase("Straße")).toBe(foldCase("STRASSE"));
  expect(foldCase("ΟΔΟΣ")).toBe(foldCase("οδος"));
});
