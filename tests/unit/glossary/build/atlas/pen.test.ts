import { expect, test } from "vitest";
import { dotPath, Pen } from "../../../../../lib/glossary/build/atlas/pen.ts";

function drawn(points: readonly (readonly [number, number])[], leastArea = 0): Pen {
  const pen = new Pen(leastArea);
  const [[x, y] = [0, 0], ...others] = points;
  pen.moveTo(x, y);
  for (const [toX, toY] of others) pen.lineTo(toX, toY);
  pen.closePath();
  return pen;
}

const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

test("an outline is written in whole numbers, each point from the one before", () => {
  expect(drawn([[0.4, 0.2], [10.3, 0], [10, 9.8]]).path()).toBe("M0 0l10 0 0 10z"); // prettier-ignore
  expect(drawn(SQUARE).path()).toBe("M0 0l10 0 0 10-10 0z");
});

test("points that fall together, or lie on the way, are left out", () => {
  const square = [[0, 0], [0.2, 0.1], [5, 0], [10, 0], [10, 10], [0, 10]] as const; // prettier-ignore
  expect(drawn(square).path()).toBe("M0 0l10 0 0 10-10 0z");
});

test("what is too small to be seen is left out", () => {
  expect(drawn(SQUARE, 101).path()).toBe("");
  expect([drawn(SQUARE, 101).area(), drawn(SQUARE, 99).area()]).toEqual([0, 100]);
});

test("an open line stays open", () => {
  const pen = new Pen(50);
  pen.moveTo(0, 0);
  pen.lineTo(10, 0);
  expect(pen.path()).toBe("M0 0l10 0");
});

test("a dot is round and stands around its point", () => {
  expect(dotPath(10, 20, 4)).toBe("M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z");
});
