import { expect, test } from "vitest";
import { readingAge } from "../../../../lib/glossary/build/reading-age.ts";

test("a child's sentences are read by a child", () => {
  expect(readingAge("The cat sat on the mat. The dog ran to the man.")).toBeLessThan(6);
});

test("Flesch and Kincaid's formula plus five", () => {
  // 10 words, 1 sentence, 20 syllables: 0.39 × 10 + 11.8 × 2 − 15.59 = 11.91.
  const text = "Seven paper tigers carry yellow melons under little garden tables.";
  expect(readingAge(text)).toBeCloseTo(16.91, 1);
});
