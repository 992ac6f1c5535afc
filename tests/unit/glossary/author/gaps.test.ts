import { expect, test } from "vitest";
import { coverageOf, type SpottedText } from "../../../../lib/glossary/author/gaps.ts";

const article = (text: string, ids: Readonly<Record<string, string>> = {}): SpottedText => ({
  text,
  spots: Object.entries(ids).map(([id, form]) => {
    const start = text.indexOf(form);
    return { id, start, end: start + form.length };
  }),
});
const OPTIONS = { entries: ["nsa", "pact", "lake"], without: new Set<string>(), most: 10 };
const NSA = "They said that the NSA had listened to Angela Merkel.";

test("phrases of several articles that no entry explains are gaps, the most used first", () => {
  const texts = [
    article(NSA),
    article(NSA),
    article(NSA),
    article("They said the NSA was silent."),
  ];
  const { gaps } = coverageOf(texts, OPTIONS);
  expect(gaps).toEqual([
    { phrase: "NSA", kind: "acronym", articles: 4, explained: 0 },
    { phrase: "Angela Merkel", kind: "name", articles: 3, explained: 0 },
  ]);
});

test("what is explained in half of its articles is no gap", () => {
  const told = article(NSA, { nsa: "NSA" });
  const { gaps, most, mostExplained } = coverageOf(
    [told, told, article(NSA), article(NSA)],
    OPTIONS,
  );
  expect(gaps.map(({ phrase }) => phrase)).toEqual(["Angela Merkel"]);
  expect([most, mostExplained]).toEqual([2, 1]);
});

test("an article is served by three terms; entries that none mentions are named", () => {
  const full = article("The pact on the lake, says the NSA.", {
    pact: "pact",
    lake: "lake",
    nsa: "NSA",
  });
  const twice = article("The pact and the pact.", { pact: "pact" });
  expect(coverageOf([full, twice], OPTIONS)).toMatchObject({ articles: 2, served: 1, unmet: [] });
  expect(coverageOf([twice], OPTIONS)).toMatchObject({ served: 0, unmet: ["nsa", "lake"] });
});

test("phrases that need no entry are left out, and so is what is mostly written small", () => {
  const text = "They met Health officials, and later the Senate. Their health was good.";
  const texts = [article(text), article(text), article(text)];
  const names = (without: readonly string[]): string[] =>
    coverageOf(texts, { ...OPTIONS, without: new Set(without) })
      .gaps.filter(({ kind }) => kind === "name")
      .map(({ phrase }) => phrase);
  expect(names([])).toEqual(["Senate"]);
  expect(names(["Senate"])).toEqual([]);
});
