import { expect, test } from "vitest";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { statsOf } from "../../../../lib/glossary/build/stats.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

test("each pack is counted by itself", () => {
  const files = {
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": ENTRY,
    "demo/commission.yaml": OTHER,
    "more/pack.yaml": PACK,
    "more/lake.yaml": ENTRY.replace("gist: The deal by", "gist: By"),
  };
  const [demo, more] = inFolder(files, (folder) => statsOf(readPacks(folder).files));
  expect(demo).toEqual({
    pack: "demo",
    entries: 2,
    aliases: 4,
    events: 4,
    states: 4,
    roles: 2,
    sources: 4,
    withTimeline: 0,
    gistWords: 12,
  });
  expect(more).toMatchObject({ pack: "more", entries: 1, gistWords: 10 });
});
