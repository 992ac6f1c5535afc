import { expect, test } from "vitest";
import { beginningOf } from "../../../lib/core/beginning.ts";

const exists = { from: "2015-01", to: "2025-10-18" };

test.each([
  ["a treaty", { kind: "agreement", exists }, "2015-01"],
  ["a treaty of which it is not known", { kind: "agreement" }, undefined],
  ["a person", { kind: "person", exists }, undefined],
] as const)("of %s", (_what, entry, from) => {
  expect(beginningOf(entry)).toBe(from);
});
