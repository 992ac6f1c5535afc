import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOf,
  firstDay,
  isoOf,
  lastDay,
  precisionOf,
  yearOf,
  type Day,
} from "../../../lib/core/dates.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2021-02-18", 18676],
  ["2000-02-29", 11016],
  ["0001-01-01", -719162],
])("%s is day %i", (date, day) => {
  expect(firstDay(date)).toBe(day);
  expect(isoOf(day as Day)).toBe(date);
});

test.each([
  ["2015", "2015-01-01", "2015-12-31", "year"],
  ["2015-07", "2015-07-01", "2015-07-31", "month"],
  ["2015-12", "2015-12-01", "2015-12-31", "month"],
  ["2016-02", "2016-02-01", "2016-02-29", "month"],
  ["1900-02", "1900-02-01", "1900-02-28", "month"],
  ["2015-07-14", "2015-07-14", "2015-07-14", "day"],
])("%s reaches from %s to %s", (date, first, last, precision) => {
  expect([firstDay(date), lastDay(date)].map((day) => isoOf(day!))).toEqual([first, last]);
  expect(precisionOf(date)).toBe(precision);
});

test.each([
  "2015-02-29",
  "2015-13",
  "2015-00",
  "2015-04-31",
  "2015-00-10",
  "15",
  "",
  " 2015",
  "2015-7-1",
  "2015-07-14T10:00",
  "soon",
])("“%s” is no date", (date) => {
  expect(firstDay(date)).toBeUndefined();
  expect(lastDay(date)).toBeUndefined();
});

test.each(["2015", "2015-07", "2015-07-14"])("%s lies in 2015", (date) => {
  expect(yearOf(date)).toBe(2015);
});

describe("for all days from year 1 to 9999", () => {
  const day = fc.integer({ min: -719162, max: 2932896 }).map((count) => count as Day);

  test("writing a day and reading it gives the day again", () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(firstDay(isoOf(one))).toBe(one);
      }),
    );
  });

  test("a day lies in its month and its year", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (one, length) => {
        const date = isoOf(one).slice(0, length);
        expect(firstDay(date)!).toBeLessThanOrEqual(one);
        expect(lastDay(date)!).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  test("the day after the last of a month is the first of the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 11 }), (y, m) => {
        const month = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
        expect(lastDay(month)! + 1).toBe(dayOf(y, m + 1, 1));
      }),
    );
  });
});
