import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay } from "../../../../lib/core/dates.ts";
import { timelineStrip } from "../../../../lib/core/pictures/timeline-strip.ts";
import { PACT } from "../../../fakes/entries.ts";

const today = firstDay("2026-11-24")!;
const on = (date: string) => ({ published: firstDay(date)!, today });
const dated = (...dates: string[]) => ({
  ...PACT,
  timeline: dates.map((date) => ({ date, event: `of ${date}` })),
});

test("events stand on a line from the first one's New Year until today", () => {
  const strip = timelineStrip(PACT, on("2021-02-18"))!;
  expect(strip.from).toBe(2015);
  expect(strip.marks.map(({ at }) => at.toFixed(2))).toEqual([
    "0.00",
    "0.28",
    "0.53",
    "0.62",
    "0.91",
  ]);
  expect(strip.article?.at.toFixed(2)).toBe("0.52");
});

test("what came after the article is told apart from what its reader could know", () => {
  const strip = timelineStrip(PACT, on("2022-06-01"))!;
  expect(strip.marks.map(({ since }) => since)).toEqual([false, false, false, false, true]);
});

test("what may have come on either side of the article is not drawn", () => {
  const strip = timelineStrip(PACT, on("2021-04-09"))!;
  expect(strip.marks.map(({ date }) => date)).not.toContain("2021-04");
  expect(strip.marks).toHaveLength(4);
});

test("an article from before there was such a thing is on the line as well", () => {
  const strip = timelineStrip(PACT, on("2010-06-01"))!;
  expect(strip).toMatchObject({ from: 2010 });
  expect(strip.article!.at).toBeLessThan(strip.marks[0]!.at);
});

test("a page without a date has no mark, and nothing came after it", () => {
  const strip = timelineStrip(PACT, { published: undefined, today })!;
  expect(strip.article).toBeUndefined();
  expect(strip.marks.some(({ since }) => since)).toBe(false);
});

test.each([
  ["1945", "1960", "2020", [1960, 1980, 2000]],
  ["2015", "2018", "2025", [2020]],
  ["2019", "2022", "2026", [2022, 2024]],
])("from %s the round years %o are written", (first, second, third, years) => {
  const strip = timelineStrip(dated(first, second, third), on("2021-02-18"))!;
  expect(strip.years.map(({ year }) => year)).toEqual(years);
});

test("few events, or events that fall together, make no picture", () => {
  expect(timelineStrip(dated("2015", "2020"), on("2021-02-18"))).toBeUndefined();
  const together = dated("1945", "2025-06-13", "2025-06-22", "2025-06-24");
  expect(timelineStrip(together, on("2025-07-01"))).toBeUndefined();
});

test("whatever the dates, all stands on the line and years stand apart", () => {
  const year = fc.integer({ min: 1600, max: 2026 }).map(String);
  fc.assert(
    fc.property(fc.array(year, { minLength: 3, maxLength: 12 }), year, (years, published) => {
      const strip = timelineStrip(dated(...years), on(published));
      if (!strip) return;
      const places = [...strip.marks, ...strip.years, strip.article!].map(({ at }) => at);
      expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
      const written = [0, ...strip.years.map(({ at }) => at), 1];
      const gaps = written.slice(1).map((at, index) => at - written[index]!);
      expect(Math.min(...gaps)).toBeGreaterThan(0.12);
    }),
  );
});
