import { geoArea, geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { earthIn, FINE, mainland } from "../../../../../lib/glossary/build/atlas/earth.ts";

const { countries, land } = earthIn(FINE);
const isIn = (code: string, place: [longitude: number, latitude: number]): boolean =>
  geoContains(countries.get(code)!, place);

test("countries go by their ISO codes, the smallest too", () => {
  const small = ["MT", "SG", "VC", "BH", "LU"];
  expect(small.filter((code) => !countries.has(code))).toEqual([]);
  expect(countries.has("AQ")).toBe(false);
});

test.each([
  ["IR", [51.72, 33.72]],
  ["FR", [2.35, 48.86]],
  ["US", [-149.9, 61.2]],
] as const)("%s holds %j", (code, [longitude, latitude]) => {
  expect(isIn(code, [longitude, latitude])).toBe(true);
});

test.each([
  ["Crimea", [34.2, 45.2], "UA"],
  ["Laayoune", [-13, 26.9], "EH"],
  ["Tifariti", [-10.5, 26.1], "EH"],
  ["Marrakesh", [-8, 31.6], "MA"],
  ["Hargeisa", [44.06, 9.56], "SO"],
  ["Kyrenia", [33.3, 35.25], "CY"],
  ["Moscow", [37.6, 55.75], "RU"],
] as const)("%s is where the United Nations see it", (_name, [longitude, latitude], code) => {
  const holders = [...countries.keys()].filter((one) => isIn(one, [longitude, latitude]));
  expect(holders).toEqual([code]);
});

test("land of no country stays land", () => {
  const pristina: [number, number] = [21.17, 42.66];
  expect(geoContains(land, pristina)).toBe(true);
  expect([...countries.keys()].filter((one) => isIn(one, pristina))).toEqual([]);
});

test("a mainland is the largest part", () => {
  const france = mainland(countries.get("FR")!);
  expect(geoContains(france, [2.35, 48.86])).toBe(true);
  expect(geoContains(france, [-53, 4])).toBe(false);
});

test("less detail leaves the outlines out, not the land", () => {
  const rough = earthIn(1e-4);
  const points = (shape: typeof land): number => shape.coordinates.flat(2).length;
  expect(points(rough.land)).toBeLessThan(points(land) / 5);
  expect(geoArea(rough.countries.get("BR")!) / geoArea(countries.get("BR")!)).toBeCloseTo(1, 1);
});
