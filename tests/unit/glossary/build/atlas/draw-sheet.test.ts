import { expect, test } from "vitest";
import {
  drawMembers,
  drawSurroundings,
  placeOn,
} from "../../../../../lib/glossary/build/atlas/draw-sheet.ts";
import { earthIn, FINE } from "../../../../../lib/glossary/build/atlas/earth.ts";
import { frameAround, frameOf } from "../../../../../lib/glossary/build/atlas/frame.ts";

const { countries } = earthIn(FINE);
const ISLANDS = ["CY", "GR", "IT", "MT"];

test("members have shapes, and those too small for one a dot", () => {
  const frame = frameOf(["US", "CN", "FR"].map((code) => countries.get(code)!));
  const sheet = drawMembers(frame, ["FR", "MT", "VC", "XX"]);
  expect(Object.keys(sheet.countries)).toEqual(["FR", "MT", "VC"]);
  expect(sheet.countries["FR"]).toMatch(/^M\d+ \d+l/u);
  expect(sheet.countries["MT"]).toMatch(/^M\d+ \d+a4 4 /u);
});

test("the nearer the map, the smaller what has a shape", () => {
  const frame = frameOf(ISLANDS.map((code) => countries.get(code)!));
  expect(drawMembers(frame, ISLANDS).countries["CY"]).toMatch(/^M\d+ \d+l/u);
});

test("a place's sheet has its country, the borders around and the neighbours' names", () => {
  const frame = frameAround([51.72, 33.72], countries.get("IR"));
  const sheet = drawSurroundings(frame, "IR");
  expect(Object.keys(sheet.countries)).toEqual(["IR"]);
  expect(sheet.borders).toMatch(/^M/u);
  const named = sheet.names!.map(({ country }) => country);
  expect(named).toEqual(expect.arrayContaining(["IQ", "AF", "TM", "SA"]));
  expect(named).not.toContain("IR");
});

test("the country's name keeps out of the place's way", () => {
  const frame = frameAround([51.72, 33.72], countries.get("IR"));
  const { place, name } = placeOn(frame, [51.72, 33.72], "IR");
  expect(place).toEqual({ x: 323, y: 201, hundredKm: 25 });
  expect(Math.abs(name!.y - place!.y)).toBeGreaterThan(40);
});
