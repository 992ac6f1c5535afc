import { expect, test } from "vitest";
import { checkGlossary } from "../../../../lib/glossary/build/check.ts";
import { describeFault } from "../../../../lib/glossary/build/fault.ts";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { faultsOf, faultsWith, ENTRY, OTHER } from "../authored.ts";

const SHIPPED = new URL("../../../../assets/glossary/", import.meta.url).pathname;

test("the shipped glossary has no fault", () => {
  expect(checkGlossary(readPacks(SHIPPED)).map(describeFault)).toEqual([]);
});

test("the entry that the other tests break has none", () => {
  expect(faultsWith("PoV", "PoV")).toEqual([]);
});

test("every fault of every file is told, those of reading first", () => {
  const broken = ENTRY.replace("gist: The deal", "gist: Currently the deal");
  expect(
    faultsOf({
      "demo/pact.yaml": broken.replace("id: commission", "id: atlantis"),
      "demo/commission.yaml": OTHER,
    }),
  ).toEqual([
    "demo/pack.yaml:1: is missing or broken",
    "demo/pact.yaml:10: gist: “Currently” goes stale; give the date, or say it in states",
    "demo/pact.yaml:30: related.0.id: there is no entry “atlantis”",
  ]);
});
