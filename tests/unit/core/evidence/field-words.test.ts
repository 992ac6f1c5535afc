import { expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

const WORDS = ["inspector", "reactor", "Security Council", "uranium", "envoy", "talks", "Vienna"];
const index = indexOf(
  {
    e3: { aliases: [{ form: "E3", case: "exact", needs: ["Iran"] }] },
    who: { aliases: [{ form: "WHO", case: "exact", needs: ["virus"], usual: true }] },
    camp: {
      aliases: ["Camp David Accords", { form: "Camp David", needs: ["Sadat"], strict: true }],
    },
    whip: { aliases: [{ form: "whip", case: "free", needs: ["Senate"] }] },
    price: { aliases: [{ form: "Price", needs: ["Ned"], surname: true }] },
  },
  [{ id: "pack", words: WORDS }],
);
const of = (...page: string[]): string => entriesIn(index, page).join(" ");

test.each([
  [
    "three in the sentence",
    ["The E3 told the Security Council about the inspectors and uranium."],
    "e3",
  ],
  ["two in the sentence", ["The E3 told the Security Council about uranium."], ""],
  ["one of them twice", ["Inspectors, uranium, more inspectors: the E3 met."], ""],
  [
    "two there and one in the next paragraph",
    ["The E3 saw uranium and a reactor.", "Talks."],
    "e3",
  ],
  ["many far away alone", ["The E3.", "A.", "B.", WORDS.join(", ")], ""],
  [
    "two in the sentence and many far away",
    ["The E3 envoy in Vienna.", "A.", WORDS.join(", ")],
    "e3",
  ],
  ["three in the sentence of an everyday word", ["A whip of uranium talks in Vienna, envoy!"], ""],
  [
    "three in the sentence of a name that the field has for other things too",
    ["Camp David: uranium talks, envoy."],
    "",
  ],
  ["and its full form does not count either", ["The Camp David Accords and Camp David."], "camp"],
  ["three in the sentence of a surname", ["Price at uranium talks in Vienna."], ""],
  ["of another pack", ["The E3 showed games and consoles."], ""],
])("words of the field: %s", (_, page, found) => {
  expect(of(...page)).toBe(found);
});

test("a form that news pages nearly always mean so needs one sign less, but needs one", () => {
  expect(of("The WHO sent an envoy to the talks.")).toBe("who");
  expect(of("The WHO sent an envoy.")).toBe("");
  expect(of("The WHO met.")).toBe("");
});

test("the reader is told the words", () => {
  const [spot] = spotsIn(index, ["Inspectors, uranium and a reactor: the E3 met."]);
  expect(spot?.because).toEqual([
    { kind: "field", seen: ["Inspectors", "uranium", "reactor"], weight: expect.closeTo(1.2) },
  ]);
});
