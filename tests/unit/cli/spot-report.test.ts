import { expect, test } from "vitest";

import type { SpotPage } from "../../../lib/cli/spot-page.ts";
import { reportOf, tableOf } from "../../../lib/cli/spot-report.ts";
import type { Spot } from "../../../lib/core/spots.ts";

const page: SpotPage = {
  url: undefined,
  isArticle: true,
  published: "2021-02-18",
  language: undefined,
  runs: [
    { text: "Talks end", role: "headline", section: 0 },
    { text: "The Harbour Treaty.", role: "body", section: 0 },
  ],
  facts: { published: undefined, section: [] },
};
const spots: Spot[] = [
  {
    entry: "harbour-treaty",
    run: 1,
    start: 4,
    end: 18,
    surface: "Harbour Treaty",
    underlined: true,
    score: 1.5,
    because: [
      { kind: "alias", seen: ["Harbour Treaty"], weight: 1 },
      { kind: "section", seen: [], weight: -0.25 },
    ],
  },
];

test("offsets go into the whole text", () => {
  const report = reportOf("a.html", page, { spots, ms: 1.23456 });
  expect(report).toMatchObject({ file: "a.html", url: null, language: null, ms: 1.23 });
  for (const { start, end, surface } of report.spots) {
    expect(report.text.slice(start, end)).toBe(surface);
  }
  expect(report.spots[0]?.because).toEqual(["alias: Harbour Treaty (+1)", "section (−0.25)"]);
});

test("the table names page and spots", () => {
  const lines = tableOf(reportOf("a.html", page, { spots, ms: 1 })).split("\n");
  expect(lines[0]).toBe("a.html: article, published 2021-02-18, no language, 1 spots, 1 ms");
  expect(lines[2]).toMatch(/^\* harbour-treaty +Harbour Treaty +15 +1\.50 +alias: Harbour Treaty/);
});

test("a page that is no article says so", () => {
  const none = { ...page, isArticle: false, runs: [] };
  expect(tableOf(reportOf("a.html", none, { spots: [], ms: 1 }))).toBe(
    "a.html: not an article, nothing is spotted",
  );
});
