import { expect, test } from "vitest";
import { relationSketch } from "../../../../lib/core/pictures/relation-sketch.ts";
import { PACT } from "../../../fakes/entries.ts";

const related = Array.from("abcdefgh", (id) => ({ id, as: "of", name: id.toUpperCase() }));
const names = (count: number): string | undefined =>
  relationSketch({ ...PACT, related: related.slice(0, count) })
    ?.neighbours.map(({ name }) => name)
    .join("");

test("three to six neighbours stand around a term", () => {
  expect([2, 3, 6, 8].map(names)).toEqual([undefined, "ABC", "ABCDEF", "ABCDEF"]);
});

test("the term goes by the name that the press uses", () => {
  expect(relationSketch({ ...PACT, related })?.name).toBe("the Pact");
});
