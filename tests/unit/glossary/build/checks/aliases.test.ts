import { expect, test } from "vitest";
import { ENTRY, faultsOf, faultsWith, OTHER, PACK } from "../../authored.ts";

const two = (commission: string): string[] =>
  faultsOf({
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": ENTRY,
    "demo/commission.yaml": commission,
  });

test("two entries may not share a form without context: both are told", () => {
  expect(two(OTHER.replace("- VC", "- PoV"))).toEqual([
    "demo/commission.yaml:5: aliases.0: “PoV” is also a form of demo/pact.yaml, and this one needs no context: say what it needs",
    "demo/pact.yaml:5: aliases.0: “PoV” is also a form of demo/commission.yaml, and this one needs no context: say what it needs",
  ]);
});

test("where one of them has a context, the other is told", () => {
  expect(two(OTHER.replace("- VC", "- { form: PoV, needs: [camera] }"))).toEqual([
    "demo/pact.yaml:5: aliases.0: “PoV” is also a form of demo/commission.yaml, and this one needs no context: say what it needs",
  ]);
});

test("where both have one, the form is shared", () => {
  expect(two(OTHER.replace("the commission", "the pact"))).toEqual([]);
});

test("words that may stand in any case are one form whatever their case", () => {
  expect(faultsWith("  - PoV", "  - the water\n  - { form: The Water, case: free }")).toEqual([
    "demo/pact.yaml:6: aliases.1: “The Water” stands twice",
  ]);
});
