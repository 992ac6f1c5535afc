import { expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

const index = indexOf({
  tpp: { aliases: [{ form: "TPP", case: "exact" }, "Trans-Pacific Partnership"] },
  who: { aliases: ["World Health Organization", { form: "WHO", case: "exact" }] },
  tap: { aliases: [{ form: "tap", case: "free" }] },
  start: {
    aliases: [{ form: "START", needs: ["missiles"] }, "Strategic Arms Reduction Treaty"],
  },
});

test.each([
  ["its own name", "The Trans-Pacific Partnership (TPP) is on. TPP!", ["tpp", "tpp", "tpp"]],
  ["another name", "The Text Processing Programme (TPP) is on. TPP!", []],
  ["another name, for all the page", "TPP! The Text Processing Programme (“TPP”), TPP.", []],
  ["a spelling of its name", "The World Health Organisation's (WHO) chief", ["who"]],
  ["words that happen to spell a word", "The tiny apple pie (tap) is on.", ["tap"]],
  ["letters of it here and there", "Turin, the heart of a plan (TPP)", ["tpp"]],
  ["no name", "The pact (TPP) is on.", ["tpp"]],
  ["a note", "Many members (TPP, that is)", ["tpp"]],
])("an abbreviation with %s before its bracket", (_, text, entries) => {
  expect(entriesIn(index, [text])).toEqual(entries);
});

test("a definition is enough for an ambiguous form, before it and after", () => {
  const page = ["START.", "The Strategic Arms Reduction Treaty (START) and START."];
  const entries = spotsIn(index, page).map(({ run, surface }) => `${run} ${surface}`);
  expect(entries).toEqual(["0 START", "1 Strategic Arms Reduction Treaty", "1 START", "1 START"]);
});

test("the reader is shown the definition", () => {
  const spot = spotsIn(index, ["The Trans-Pacific Partnership (TPP)"])[1];
  expect(spot?.because.at(-1)).toEqual({
    kind: "abbreviation",
    seen: ["Trans-Pacific Partnership"],
    weight: 1,
  });
});
