import { expect, test } from "vitest";
import { relationSketch } from "../../../../lib/core/pictures/relation-sketch.ts";
import { PACT } from "../../../fakes/entries.ts";

const related = Array.from("abcdefgh", (id) => ({ id, as: "of", name: id.toUpperCase() }));

test.each([
  [2, undefined],
  [3, "relation-sketch"],
  [6, "relation-sketch"],
  [7, undefined],
])("%i neighbours: %s", (count, is) => {
  expect(relationSketch({ ...PACT, related: related.slice(0, count) })?.is).toBe(is);
});
