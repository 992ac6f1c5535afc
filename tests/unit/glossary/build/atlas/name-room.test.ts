import { expect, test } from "vitest";
import { nameRoom } from "../../../../../lib/glossary/build/atlas/name-room.ts";

const SHEET = { width: 768, height: 400 };
const box = (left: number, top: number, right: number, bottom: number) =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;

test("a name stands in the middle of its country", () => {
  const room = nameRoom("FR", box(100, 100, 300, 200), SHEET)!;
  expect(room).toMatchObject({ country: "FR", x: 200, width: 188 });
  expect(Math.abs(room.y - 150)).toBeLessThan(4);
});

test("of a country that is half off the sheet, in the middle of what is shown", () => {
  expect(nameRoom("FR", box(-200, 100, 200, 200), SHEET)).toMatchObject({ x: 100, width: 188 });
});

test("where the country is widest", () => {
  const bottle = [
    [180, 0],
    [220, 0],
    [220, 200],
    [400, 200],
    [400, 300],
    [0, 300],
    [0, 200],
    [180, 200],
  ] as const;
  expect(nameRoom("FR", bottle, SHEET)!.y).toBeGreaterThan(205);
});

test("not where something else stands", () => {
  const room = nameRoom("FR", box(100, 100, 300, 300), SHEET, { top: 180, bottom: 220 })!;
  expect(Math.abs(room.y - 200)).toBeGreaterThan(20);
});

test("and nowhere in a country too narrow or too low for it", () => {
  expect(nameRoom("LU", box(100, 100, 160, 200), SHEET)).toBeUndefined();
  expect(nameRoom("GM", box(100, 100, 300, 115), SHEET)).toBeUndefined();
});
