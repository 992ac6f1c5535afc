import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test.each([
  ["an entry that does not exist", "atlantis", "there is no entry “atlantis”"],
  ["the entry itself", "pact", "the entry is related to itself"],
])("related to %s", (_what, id, reason) => {
  expect(faultsWith("id: commission", `id: ${id}`)).toEqual([
    `demo/pact.yaml:30: related.0.id: ${reason}`,
  ]);
});
