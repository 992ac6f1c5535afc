import { expect, test } from "vitest";
import { unrecognised } from "../../../../lib/glossary/author/unrecognised.ts";
import { describeFault } from "../../../../lib/glossary/build/fault.ts";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

function faultsOf(entry: string): string[] {
  const files = {
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": entry,
    "demo/commission.yaml": OTHER,
  };
  return inFolder(files, (folder) => unrecognised(readPacks(folder)).map(describeFault));
}

test("an entry whose forms are recognised in its own words is as it should be", () => {
  expect(faultsOf(ENTRY)).toEqual([]);
});

test("an entry that asks for a cue which nobody writes is named, with its file and line", () => {
  const entry = ENTRY.replace("  - PoV\n", "").replace("[Vale, Norland]", "[Ruritania]");
  expect(faultsOf(entry)).toEqual([
    expect.stringMatching(/^demo\/pact\.yaml:5: aliases: none of these forms is recognised/u),
  ]);
});
