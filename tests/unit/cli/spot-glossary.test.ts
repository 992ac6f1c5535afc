import { expect, test } from "vitest";
import { entryId } from "../../../lib/core/index-reader.ts";
import { readGlossary } from "../../../lib/cli/spot-glossary.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../glossary/authored.ts";

const FILES = {
  "demo/pack.yaml": PACK,
  "demo/pact.yaml": ENTRY,
  "demo/commission.yaml": OTHER,
};

test("a glossary whose files can all be read has nothing to tell of", () => {
  const { index, faults } = inFolder(FILES, readGlossary);
  expect(faults).toEqual([]);
  expect([0, 1].map((entry) => entryId(index, entry))).toEqual(["commission", "pact"]);
});

test("an entry that can't be read is told of, and the rest is spotted with", () => {
  const broken = { ...FILES, "demo/commission.yaml": OTHER.replace("gist:", "jist:") };
  const { index, faults } = inFolder(broken, readGlossary);
  expect(faults).toEqual([
    "demo/commission.yaml:1: gist: is missing",
    "demo/commission.yaml:10: jist: there is no such field",
  ]);
  expect(entryId(index, 0)).toBe("pact");
});
