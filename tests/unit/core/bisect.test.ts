import { expect, test } from "vitest";
import { firstIndex } from "../../../lib/core/bisect.ts";

test.each([
  [[], 5, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 6, 3],
])("in %j the first that is at least %i has the index %i", (numbers, least, index) => {
  expect(firstIndex(numbers, (one) => one >= least)).toBe(index);
});
