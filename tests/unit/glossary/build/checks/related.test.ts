import { expect, test } from "vitest";
import { ENTRY, faultsOf, faultsWith, PACK } from "../../authored.ts";

test.each([
  ["an entry that does not exist", "atlantis", "there is no entry “atlantis”"],
  ["the entry itself", "pact", "the entry is related to itself"],
])("related to %s", (_what, id, reason) => {
  expect(faultsWith("id: commission", `id: ${id}`)).toEqual([
    `demo/pact.yaml:30: related.0.id: ${reason}`,
  ]);
});

test("an entry whose own file is broken is no fault of those that are related to it", () => {
  const files = {
    "demo/pack.yaml": PACK,
    "demo/pact.yaml": ENTRY,
    "demo/commission.yaml": "term: [",
  };
  expect(faultsOf(files).filter((fault) => !fault.startsWith("demo/commission.yaml"))).toEqual([]);
});
