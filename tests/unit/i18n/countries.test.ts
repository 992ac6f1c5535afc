import { expect, test } from "vitest";
import { countryText, countryTexts } from "../../../lib/i18n/countries.ts";

test("a country is called by its name", () => expect(countryText("IR")).toBe("Iran"));

test("countries stand in the order of their names, not of their codes", () => {
  expect(countryTexts(["AT", "CH", "CN", "DE"])).toEqual([
    "Austria",
    "China",
    "Germany",
    "Switzerland",
  ]);
});
