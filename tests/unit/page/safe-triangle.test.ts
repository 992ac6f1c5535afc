import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAim, isHeadedFor } from "../../../lib/page/safe-triangle.ts";

/** A card below and to the right of the term at 100, 100. */
const CARD = { left: 80, right: 480, top: 120, bottom: 420 };
const TERM = { x: 100, y: 100 };

describe("on the way to the card", () => {
  test.each([
    ["straight down", { x: 100, y: 104 }],
    ["across the line, to the far upper corner", { x: 180, y: 104 }],
    ["down and a little beside it", { x: 97, y: 104 }],
  ])("%s", (_, to) => expect(isHeadedFor(CARD, TERM, to)).toBe(true));
});

describe("not on the way to the card", () => {
  test.each([
    ["up", { x: 100, y: 96 }],
    ["along the line", { x: 120, y: 100 }],
    ["away to the left", { x: 60, y: 104 }],
    ["nowhere", TERM],
  ])("%s", (_, to) => expect(isHeadedFor(CARD, TERM, to)).toBe(false));
});

test("every way that ends in the card is a way to it, and back is none", () => {
  const away = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ max: 90 }) });
  const inside = fc.record({
    x: fc.integer({ min: CARD.left, max: CARD.right }),
    y: fc.integer({ min: CARD.top, max: CARD.bottom }),
  });
  fc.assert(
    fc.property(away, inside, fc.double({ min: 0.01, max: 1, noNaN: true }), (from, end, part) => {
      const at = (share: number) => ({
        x: from.x + (end.x - from.x) * share,
        y: from.y + (end.y - from.y) * share,
      });
      expect(isHeadedFor(CARD, from, at(part))).toBe(true);
      expect(isHeadedFor(CARD, from, at(-part))).toBe(false);
    }),
  );
});

describe("a pointer that is followed", () => {
  const walk = (...points: readonly (readonly [number, number])[]): boolean[] => {
    const aim = createAim();
    return points.map(([x, y]) => aim.isAt({ x, y }, CARD));
  };

  test("is on its way as soon as it has moved there", () => {
    expect(walk([100, 100], [102, 101], [104, 103])).toEqual([false, true, true]);
  });

  test("may be unsteady, a pixel aside or back", () => {
    expect(walk([100, 96], [102, 99], [101, 102], [101, 102])).toEqual([false, true, true, true]);
  });

  test("is no longer on its way when it stands still or turns", () => {
    expect(walk([100, 96], [100, 100], [100, 100], [100, 100], [100, 100])).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(walk([100, 96], [100, 100], [105, 100], [110, 99], [120, 98]).at(-1)).toBe(false);
  });

  test("begins anew when it is forgotten", () => {
    const aim = createAim();
    aim.isAt({ x: 100, y: 96 }, CARD);
    aim.forget();
    expect(aim.isAt({ x: 100, y: 100 }, CARD)).toBe(false);
  });
});
