import { describe, expect, test } from "vitest";

import { checked, monthNumber, parseDate } from "../../../../lib/article/published/parse-date.ts";

describe("dates as publishers write them", () => {
  test.each([
    ["2021-02-18", "2021-02-18"],
    ["2021-02-18T23:30:00-05:00", "2021-02-18"],
    ["2021-02-18 04:05:06Z", "2021-02-18"],
    ["2021-2-8", "2021-02-08"],
    ["2021-02", "2021-02"],
    ["2021", "2021"],
    ["20210218", "2021-02-18"],
    ["20210218T093000", "2021-02-18"],
    ["2021/02/18", "2021-02-18"],
    ["2021年2月18日", "2021-02-18"],
    ["Thu, 18 Feb 2021 10:00:00 GMT", "2021-02-18"],
    ["18th of February 2021", "2021-02-18"],
    ["February 18, 2021, 9:30 am", "2021-02-18"],
    ["Feb. 8, 2021", "2021-02-08"],
    ["18.2.2021, 9:30 Uhr", "2021-02-18"],
    ["18/02/2021", "2021-02-18"],
    ["Donnerstag, 18. März 2021", "2021-03-18"],
    ["1er août 2021", "2021-08-01"],
    ["22 de noviembre de 2020", "2020-11-22"],
    ["3 giugno 2021", "2021-06-03"],
    ["9 oktober 2020 11:12", "2020-10-09"],
    ["02/18/2021", "2021-02-18"],
    ["1613642400", "2021-02-18"],
    ["1613642400000", "2021-02-18"],
  ])("%s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe("no dates", () => {
  test.each([
    "",
    "today",
    "2021-02-30",
    "2021-13-01",
    "03/04/2021",
    "12:30",
    "Room 2021a",
    "0001-01-01",
  ])("%s", (text) => expect(parseDate(text)).toBeUndefined());
});

test("digits that the calendar has", () => {
  expect(checked(["2021", "2", undefined])).toBe("2021-02");
  expect(checked(["2021", "00", "00"])).toBe("2021");
  expect(checked(["2021", "2", "31"])).toBeUndefined();
});

test("months by name", () => {
  expect([monthNumber("September"), monthNumber("dec"), monthNumber("foo")]).toEqual([
    "09",
    "12",
    undefined,
  ]);
});
