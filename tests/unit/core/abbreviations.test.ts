import { expect, test } from "vitest";
import { isAbbreviated } from "../../../lib/core/abbreviations.ts";

test.each([
  ["W", true],
  ["Gen", true],
  ["Sept", true],
  ["gen", false],
  ["a", false],
  ["Iran", false],
  ["5", false],
])("a dot after %s separates nothing: %s", (word, abbreviated) => {
  expect(isAbbreviated(word)).toBe(abbreviated);
});
