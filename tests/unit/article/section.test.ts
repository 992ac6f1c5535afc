import { expect, test } from "vitest";

import { sectionWords } from "../../../lib/article/section.ts";

test("folders of the address and the metadata's phrases, as lower-case words", () => {
  const url = "https://courier.example/Sport/football/2021/02/a-draw/?from=world";
  expect(sectionWords(url, ["Premier League", "sport"])).toEqual([
    "sport",
    "football",
    "premier",
    "league",
  ]);
});

test("an address that is none tells nothing", () => {
  expect(sectionWords("", [])).toEqual([]);
});
