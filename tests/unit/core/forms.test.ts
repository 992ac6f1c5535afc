import { expect, test } from "vitest";
import { pluralForms, wordsOfForm } from "../../../lib/core/forms.ts";

test("a form is its words as the tokeniser sees them", () => {
  expect(wordsOfForm("the E3/EU+3’s Plan-B")).toEqual("the E3 / EU + 3 Plan B".split(" "));
  expect(wordsOfForm("“Snapback”")).toEqual(["Snapback"]);
});

test("a form that no text can match is refused, in words that say why", () => {
  expect(() => wordsOfForm("…")).toThrow('The form "…" has no word in it');
  expect(() => wordsOfForm("Washington, D.C.")).toThrow('"Washington, D.C." has "," between');
});

test("the last word alone takes the plural", () => {
  expect(pluralForms(["test", "ban", "treaty"])).toEqual([["test", "ban", "treaties"]]);
});
