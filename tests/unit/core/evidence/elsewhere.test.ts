import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf(
  {
    e3: { aliases: [{ form: "E3", case: "exact", needs: ["Germany", "France"] }] },
    whip: { aliases: [{ form: "whip", case: "free", needs: ["senator"] }] },
    price: { aliases: ["Ned Price", { form: "Price", surname: true }] },
    jcpoa: { aliases: ["JCPOA"] },
  },
  [],
  ["console", "trailer", "dessert"],
);
const of = (...page: string[]): string => entriesIn(index, page).join(" ");

test.each([
  ["none", ["Germany left E3."], "e3"],
  ["one against a cue in the sentence", ["Germany's console maker left E3."], ""],
  ["one against two cues", ["France and Germany left E3 without a console."], "e3"],
  ["three against two cues", ["France, Germany: E3's console trailer, with dessert. "], "e3"],
  ["one far away", ["Germany left E3.", "A.", "A console."], "e3"],
  ["an everyday word", ["The senator's whip over a dessert."], ""],
  ["a form that nothing else is called", ["The JCPOA console trailer."], "jcpoa"],
  ["a surname after the full name", ["Ned Price ate dessert. Price left."], "price price"],
])("words of other fields: %s", (_, page, found) => {
  expect(of(...page)).toBe(found);
});
