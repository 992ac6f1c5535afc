import { expect, test } from "vitest";
import { isAlike } from "../../../lib/article/likeness.ts";

test("a title is the headline it adds a name to, and not another", () => {
  expect(isAlike("Talks in the harbour end", "Talks in the harbour end | The Courier")).toBe(true);
  expect(isAlike("Talks in the harbour end", "Ferries strike again | The Courier")).toBe(false);
});

test("nothing is like no words", () => {
  expect(isAlike("", "")).toBe(false);
});
