import { expect, test } from "vitest";
import { readIndex } from "../../../../lib/core/index-reader.ts";
import { spot } from "../../../../lib/core/spot.ts";
import { AS_INSTALLED } from "../../../../lib/core/spots.ts";
import { compileGlossary } from "../../../../lib/glossary/build/compile.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

const FILES = {
  "demo/pack.yaml": PACK,
  "demo/pact.yaml": ENTRY,
  "demo/commission.yaml": OTHER,
  "empty/pack.yaml": PACK,
};

test("a faultless glossary becomes one file of bodies for each pack", () => {
  const { packs } = inFolder(FILES, compileGlossary);
  expect(packs.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
    ["demo", ["commission", "pact"]],
    ["empty", []],
  ]);
  const pact = packs[0]!.entries[1]!;
  expect(pact).toMatchObject({
    forms: ["PoV", "the pact"],
    related: [{ id: "commission", as: "watched by", name: "VC" }],
  });
  expect(pact).not.toHaveProperty("aliases");
  expect(pact.timeline[1]).toEqual({ date: "2018-05", event: "Norland left." });
  expect(pact.states[1]).toEqual({ from: "2018-05", state: "Norland has left the pact." });
  for (const source of pact.sources) expect(source).not.toHaveProperty("id");
});

const YOUNGER = OTHER.replace("from: 2015-01-01", "from: 2017-03");

test.each([
  ["came later", "2017-03", YOUNGER, ENTRY],
  ["did not come later", undefined, OTHER, ENTRY],
  ["is a person", undefined, YOUNGER.replace("kind: agreement", "kind: person"), ENTRY],
  ["has its year in its name", undefined, YOUNGER.replace("short: VC", "short: VC of 2017"), ENTRY],
  [
    "has its year in what it is to the entry",
    undefined,
    YOUNGER,
    ENTRY.replace("as: watched by", "as: watching from 2017"),
  ],
])("of a related entry that %s the beginning is kept: %s", (_which, from, other, entry) => {
  const files = { ...FILES, "demo/pact.yaml": entry, "demo/commission.yaml": other };
  const [related] = inFolder(files, compileGlossary).packs[0]!.entries[1]!.related;
  expect(related?.from).toBe(from);
});

test("and an index that spots its terms", () => {
  const { index } = inFolder(FILES, compileGlossary);
  const text = "Norland left the PoV; the VC keeps quiet.";
  const spots = spot(
    [{ text, role: "body", section: 0 }],
    { published: undefined, section: [] },
    readIndex(index),
    AS_INSTALLED,
  );
  expect(spots.map(({ entry, surface }) => `${surface}: ${entry}`)).toEqual([
    "PoV: pact",
    "VC: commission",
  ]);
});

test("a glossary with faults is not built, and every fault is told", () => {
  const broken = { ...FILES, "demo/pact.yaml": ENTRY.replace("Norland left.", "Norland will go.") };
  expect(() => inFolder(broken, compileGlossary)).toThrow(
    "The glossary has 1 fault(s):\ndemo/pact.yaml:17: timeline.1.event: “will” goes stale",
  );
});
