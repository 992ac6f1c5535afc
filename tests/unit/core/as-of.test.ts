import { describe, expect, test } from "vitest";
import {
  after,
  holding,
  lastEnded,
  startsAfter,
  upTo,
  weightiest,
} from "../../../lib/core/as-of.ts";
import { firstDay } from "../../../lib/core/dates.ts";

const day = (date: string) => firstDay(date)!;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

const TERMS = [
  { name: "Solana", from: "1999-10-18", to: "2009-12-01" },
  { name: "Ashton", from: "2009-12-01", to: "2014-11" },
  { name: "Mogherini", from: "2014-11", to: "2019" },
  { name: "Kallas", from: "2024-12-01" },
];

describe("who holds on a day", () => {
  test.each([
    ["1999-10-17", []],
    ["1999-10-18", ["Solana"]],
    ["2009-11-30", ["Solana"]],
    ["2009-12-01", ["Ashton"]],
    ["2014-10-31", ["Ashton"]],
    ["2014-11-01", []],
    ["2014-11-29", []],
    ["2014-11-30", ["Mogherini"]],
    ["2018-12-31", ["Mogherini"]],
    ["2019-01-01", []],
    ["2026-11-24", ["Kallas"]],
  ])("%s: %j", (date, expected) => {
    expect(names(holding(TERMS, day(date)))).toEqual(expected);
  });

  test("two offices held at once both hold, in the order given", () => {
    const both = [
      { name: "Vice-President", from: "2024-12-01" },
      { name: "High Representative", from: "2024-12-01" },
    ];
    expect(names(holding(both, day("2025-01-01")))).toEqual(names(both));
  });
});

test.each([
  ["2009-11-30", undefined],
  ["2009-12-01", "Solana"],
  ["2014-10-31", "Solana"],
  ["2014-11-29", "Solana"],
  ["2014-11-30", "Ashton"],
  ["2026-11-24", "Mogherini"],
])("by %s the last to have ended is %s, if the order given is another too", (date, expected) => {
  expect(lastEnded(TERMS, day(date))?.name).toBe(expected);
  expect(lastEnded(TERMS.toReversed(), day(date))?.name).toBe(expected);
});

test("of two that ended together the first given is the last to have ended", () => {
  const both = [
    { name: "President", from: "2001", to: "2005" },
    { name: "Member", from: "1999", to: "2005" },
  ];
  expect(lastEnded(both, day("2006-01-01"))?.name).toBe("President");
});

test.each([
  ["1999-10-17", true],
  ["1999-10-18", false],
  ["2021-01-01", false],
])("on %s there was no such thing yet: %s", (date, expected) => {
  expect(startsAfter({ from: "1999-10-18" }, day(date))).toBe(expected);
});

test("what has no beginning has always been there", () => {
  expect(startsAfter({}, day("1900-01-01"))).toBe(false);
});

describe("events on either side of a day", () => {
  const events = [
    { name: "a year before", date: "2014" },
    { name: "that year", date: "2015" },
    { name: "that month", date: "2015-07" },
    { name: "that day", date: "2015-07-14" },
    { name: "the day after", date: "2015-07-15" },
    { name: "next month", date: "2015-08" },
    { name: "next year", date: "2016" },
  ];
  const then = day("2015-07-14");

  test("what is known by its year or month has come after only when all of it has", () => {
    expect(names(after(events, then))).toEqual(["the day after", "next month", "next year"]);
  });

  test("and before only when all of it had, for it may have been any day of it", () => {
    const today = day("2026-11-24");
    expect(names(upTo(events, then, today))).toEqual(["a year before", "that day"]);
  });

  test("today what the glossary tells of this month or year has come", () => {
    const told = ["a year before", "that year", "that month", "that day"];
    expect(names(upTo(events, then, then))).toEqual(told);
  });
});

describe("the weightiest events", () => {
  const event = (name: string, major?: boolean) => ({ name, date: "2015", major });
  test.each([
    ["the major ones", [event("a"), event("b", true), event("c"), event("d", true)], "b d"],
    ["the latest of many", [event("a", true), event("b", true), event("c", true)], "b c"],
    ["without major ones the latest", [event("a"), event("b"), event("c", false)], "b c"],
    ["none of none", [], ""],
  ])("%s", (_what, events, expected) => {
    expect(names(weightiest(events, 2)).join(" ")).toBe(expected);
  });
});
