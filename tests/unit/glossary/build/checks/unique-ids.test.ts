import { expect, test } from "vitest";
import { ENTRY, faultsOf, OTHER, PACK } from "../../authored.ts";

test("an id names one entry in all packs: both files are told", () => {
  expect(
    faultsOf({
      "demo/pack.yaml": PACK,
      "demo/pact.yaml": ENTRY,
      "demo/commission.yaml": OTHER,
      "more/pack.yaml": PACK,
      "more/pact.yaml": ENTRY.replace("- PoV", "- Pact of V").replace("the pact", "this pact"),
    }),
  ).toEqual([
    "demo/pact.yaml:1: more/pact.yaml has the same id",
    "more/pact.yaml:1: demo/pact.yaml has the same id",
  ]);
});
