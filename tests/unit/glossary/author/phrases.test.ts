import { expect, test } from "vitest";
import { phrasesIn, wordsInLowerCase } from "../../../../lib/glossary/author/phrases.ts";

const formsOf = (text: string, kind: string): string[] =>
  phrasesIn(text)
    .filter((phrase) => phrase.kind === kind)
    .map(({ form }) => form);

test("names are found with the small words in them, and without those around them", () => {
  const text = "They pass the Strait of Hormuz and were told so by Hassan Rouhani.";
  expect(formsOf(text, "name")).toEqual(["Strait of Hormuz", "Hassan Rouhani"]);
});

test("an acronym is one word in capitals", () => {
  expect(formsOf("The NSA and the CIA said nothing.", "acronym")).toEqual(["NSA", "CIA"]);
});

test("nouns that stand together are a phrase, with the adjectives before them", () => {
  const text = "They raised the debt ceiling and lifted economic sanctions last week.";
  expect(formsOf(text, "noun phrase")).toEqual(["debt ceiling", "economic sanctions"]);
});

test("days, months and countries are no terms", () => {
  expect(formsOf("On Tuesday, in March, Germany and New Zealand signed.", "name")).toEqual([]);
});

test("a phrase stands where it says that it stands", () => {
  const text = "“Mr. Obama’s veto”, said  Nancy Pelosi,\n\n— and the Supreme Court’s ruling.";
  for (const { form, start, end } of phrasesIn(text)) expect(text.slice(start, end)).toBe(form);
  expect(formsOf(text, "name")).toContain("Supreme Court");
});

test("words in lower case are told from parts of words", () => {
  expect([...wordsInLowerCase("Press the press: McConnell’s ofC")]).toEqual(["the", "press", "s"]);
});
