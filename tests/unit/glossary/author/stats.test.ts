import { expect, test } from "vitest";
import { firstDay, type Day } from "../../../../lib/core/dates.ts";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { statsOf } from "../../../../lib/glossary/author/stats.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

const TODAY = firstDay("2026-11-11") as Day;

test("each pack, each kind and the whole are counted", () => {
  const files = {
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": ENTRY,
    "demo/commission.yaml": OTHER.replace("kind: agreement", "kind: body"),
    "more/pack.yaml": PACK,
    "more/lake.yaml": ENTRY.replace("gist: The deal by", "gist: By"),
  };
  const stats = inFolder(files, (folder) =>
    statsOf(
      readPacks(folder).files.map(({ entry }) => entry),
      TODAY,
    ),
  );
  expect(stats.map(({ of, entries }) => `${of} ${entries}`)).toEqual([
    "demo 2",
    "more 1",
    "agreement 2",
    "body 1",
    "all 3",
  ]);
  expect(stats[0]).toEqual({
    of: "demo",
    entries: 2,
    aliases: 4,
    words: 44,
    readingAge: 9.3,
    events: 4,
    states: 4,
    roles: 2,
    sources: 4,
    withTimeline: 0,
    daysSinceReview: 10,
  });
});

test("nothing is counted where there is nothing", () => {
  expect(statsOf([], TODAY)).toEqual([]);
});
