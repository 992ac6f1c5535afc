import { expect, test } from "vitest";
import { firstDay, type Day } from "../../../../lib/core/dates.ts";
import { staleEntries } from "../../../../lib/glossary/author/stale.ts";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { ENTRY, inFolder, PACK } from "../authored.ts";

const TODAY = firstDay("2026-11-11") as Day;
const CLOSED = ENTRY.replace(
  "  - from: 2018-05\n    state",
  "  - from: 2018-05\n    to: 2020\n    state",
);
const reviewed = (day: string, text = ENTRY): string => text.replace("2026-11-01", day);

function dueOf(files: Readonly<Record<string, string>>): string[] {
  return inFolder(files, (folder) => {
    const entries = readPacks(folder).files.map(({ entry }) => entry);
    return staleEntries(entries, TODAY, 180).map(({ id }) => id);
  });
}

test("only what was reviewed more than so many days ago is due", () => {
  const files = {
    "demo/pack.yaml": PACK,
    "demo/old.yaml": reviewed("2026-05-14"),
    "demo/just.yaml": reviewed("2026-05-15"),
  };
  expect(dueOf(files)).toEqual(["old"]);
});

test("what says how things stand today comes first, then fast packs, then the oldest", () => {
  const files = {
    "calm/pack.yaml": PACK,
    "calm/shut.yaml": reviewed("2020-01-01", CLOSED),
    "calm/open.yaml": reviewed("2021-01-01"),
    "fast/pack.yaml": PACK,
    "fast/later.yaml": reviewed("2025-02-01").replace("date: 2018-05\n", "date: 2026-05\n"),
    "fast/sooner.yaml": reviewed("2025-01-01"),
  };
  expect(dueOf(files)).toEqual(["sooner", "later", "open", "shut"]);
});
