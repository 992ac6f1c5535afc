import { expect, test } from "vitest";

import { monthNumber } from "../../../../lib/article/published/months.ts";

test.each([
  ["September", "09"],
  ["dec", "12"],
  ["mai", "05"],
  ["mar", "03"],
  ["Sept", "09"],
  ["MÄRZ", "03"],
  ["février", "02"],
  ["września", "09"],
  ["июля", "07"],
  ["Φεβρουαρίου", "02"],
  ["joulukuuta", "12"],
  ["Ağustos", "08"],
  ["ديسمبر", "12"],
])("%s is a month", (name, number) => expect(monthNumber(name)).toBe(number));

test("what may be two months, is longer than a month's name or shorter than its abbreviation, is none", () => {
  const names = ["jui", "marathon", "mayor", "sets", "ju", "listopada", "foo", ""];
  expect(names.map(monthNumber).filter(Boolean)).toEqual([]);
});
