import { expect, test } from "vitest";
import { buildAtlas } from "../../../../../lib/glossary/build/atlas/build-atlas.ts";

const entry = (id: string, ...countries: string[]) => ({
  id,
  members: countries.map((country) => ({ country })),
});
const place = (id: string, lat: number, lon: number, country?: string) => ({
  id,
  members: [],
  place: { lat, lon, ...(country && { country }) },
});

const { sheets, entries } = buildAtlas([
  entry("e3", "FR", "DE", "GB"),
  entry("instex", "GB", "FR", "DE"),
  entry("quad", "AU", "IN", "JP", "US"),
  entry("p5", "CN", "FR", "GB", "RU", "US"),
  entry("two", "RU", "US"),
  entry("none"),
  place("natanz", 33.72, 51.72, "IR"),
  place("fordow", 34.88, 50.99, "IR"),
  place("contested", 32, 35.25),
]);
const sheetOf = (id: string) => sheets[entries[id]!.sheet]!;

test("an entry with a place or at least three members has a map", () => {
  expect(Object.keys(entries)).toEqual([
    "e3",
    "instex",
    "quad",
    "p5",
    "natanz",
    "fordow",
    "contested",
  ]);
});

test("entries whose maps look the same share a sheet", () => {
  expect(sheets).toHaveLength(4);
  expect(sheetOf("e3")).toBe(sheetOf("instex"));
  expect(sheetOf("quad")).toBe(sheetOf("p5"));
  expect(sheetOf("natanz")).toBe(sheetOf("fordow"));
});

test("the world's sheet has every country, a region's its members", () => {
  expect(Object.keys(sheetOf("quad").countries).length).toBeGreaterThan(190);
  expect(Object.keys(sheetOf("e3").countries)).toEqual(["DE", "FR", "GB"]);
});

test("each place stands where it is", () => {
  expect(entries["natanz"]!.place!.y).toBeGreaterThan(entries["fordow"]!.place!.y);
  expect(entries["contested"]!.name).toBeUndefined();
});
