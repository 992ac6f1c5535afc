import { expect, test } from "vitest";
import { estimate, solidLength } from "../../../lib/article/solid.ts";

test("white space of all kinds is left out", () => {
  const spaces = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (unit) => /\s/u.test(unit),
  );
  expect(solidLength(`a${spaces.join("")}b`)).toBe(2);
  expect(solidLength("a\u0085\u200b\ud800b")).toBe(5);
});

test("a text of megabytes is estimated by its beginning", () => {
  expect(solidLength("ab cd ".repeat(1_000_000))).toBeCloseTo(4_000_000, -3);
  let counted = 0;
  estimate("a".repeat(10_000_000), (sample) => (counted = sample.length));
  expect(counted).toBeLessThan(100_000);
});
