import { expect, test } from "vitest";
import { firstDay } from "../../../lib/core/dates.ts";
import { dateText, dayText, listText } from "../../../lib/i18n/dates.ts";

test.each([
  ["2015-07-14", "14 Jul 2015"],
  ["2015-07", "Jul 2015"],
  ["2015", "2015"],
  ["1945-10-24", "24 Oct 1945"],
  ["2026-12-31", "31 Dec 2026"],
  ["soon", "soon"],
])("%s is written %s", (date, expected) => {
  expect(dateText(date)).toBe(expected);
});

test("a day is written out, whatever the reader's time zone", () => {
  expect(dayText(firstDay("2021-02-18")!)).toBe("18 Feb 2021");
});

test.each([
  [[], ""],
  [["Iran"], "Iran"],
  [["Iran", "IAEA", "Vienna"], "Iran, IAEA and Vienna"],
])("%j are joined as “%s”", (items, expected) => {
  expect(listText(items)).toBe(expected);
});
