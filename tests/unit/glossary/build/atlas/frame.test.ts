import { expect, test } from "vitest";
import { earthIn, FINE, type Land } from "../../../../../lib/glossary/build/atlas/earth.ts";
import { frameAround, frameOf, WIDTH } from "../../../../../lib/glossary/build/atlas/frame.ts";

const { countries } = earthIn(FINE);
const lands = (...codes: string[]): Land[] => codes.map((code) => countries.get(code)!);
const isOn = (
  { projection, height }: ReturnType<typeof frameOf>,
  place: [longitude: number, latitude: number],
): boolean => {
  const [x, y] = projection(place)!;
  return x >= 0 && x <= WIDTH && y >= 0 && y <= height;
};

const PARIS: [number, number] = [2.35, 48.86];
const TEHRAN: [number, number] = [51.4, 35.7];

test("neighbours are shown on a map of their region", () => {
  const frame = frameOf(lands("DE", "FR", "GB"));
  expect(frame.isWorld).toBe(false);
  expect([isOn(frame, PARIS), isOn(frame, TEHRAN)]).toEqual([true, false]);
});

test("countries on two shores are shown with the sea between them", () => {
  const frame = frameOf(lands("CA", "US", "FR", "TR"));
  expect(frame.isWorld).toBe(false);
  expect([isOn(frame, [-118, 34]), isOn(frame, [32.9, 39.9])]).toEqual([true, true]);
});

test("countries all over the earth are shown on a map of the world", () => {
  const frame = frameOf(lands("US", "CN", "FR"));
  expect(frame.isWorld).toBe(true);
  expect([isOn(frame, [151.2, -33.9]), isOn(frame, [-58.4, -34.6])]).toEqual([true, true]);
});

test("a place is shown in the whole of its country", () => {
  const frame = frameAround([51.72, 33.72], countries.get("IR"));
  expect([isOn(frame, [46, 38]), isOn(frame, [60.6, 25.3]), isOn(frame, PARIS)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("of a wide country no more than the place's surroundings are shown", () => {
  const frame = frameAround([37.6, 55.75], countries.get("RU"));
  expect([isOn(frame, [37.6, 55.75]), isOn(frame, [131.9, 43.1])]).toEqual([true, false]);
});

test("a place in no country, or in a tiny one, has its neighbours around it", () => {
  const contested = frameAround([35.25, 32], undefined);
  const tiny = frameAround([7.42, 43.74], countries.get("MC"));
  expect([isOn(contested, [35.9, 31.95]), isOn(tiny, [7.27, 43.7])]).toEqual([true, true]);
});
