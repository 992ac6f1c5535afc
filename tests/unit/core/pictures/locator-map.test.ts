import { expect, test } from "vitest";
import { locatorMap } from "../../../../lib/core/pictures/locator-map.ts";
import { DAM, LEAGUE } from "../../../fakes/entries.ts";

test("a place stands on its map, in its country", () => {
  expect(locatorMap(DAM)).toMatchObject({ place: { x: 230, y: 200 }, country: "FR" });
});

test.each([
  [25, { km: 500, width: 125 }],
  [90, { km: 100, width: 90 }],
  [12, { km: 1000, width: 120 }],
])("at %d units for 100 km the scale is %j", (hundredKm, scale) => {
  const map = { ...DAM.map!, place: { ...DAM.map!.place!, hundredKm } };
  expect(locatorMap({ ...DAM, map })?.scale).toEqual(scale);
});

test("a place over which states disagree is in no country", () => {
  expect(locatorMap({ ...DAM, place: { lat: 46, lon: 2 } })?.country).toBeUndefined();
});

test("what is no place, or has no map, is not drawn", () => {
  const { map: _map, ...bare } = DAM;
  expect([locatorMap(LEAGUE), locatorMap(bare)]).toEqual([undefined, undefined]);
});
