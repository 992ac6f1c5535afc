import { describe, expect, test } from "vitest";
import { chooseSide, roomsAround } from "../../../lib/page/side.ts";

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 416, height: 300 };
/** The rooms around a line of text at that height, or around a vertical one that far from the left. */
const atHeight = (top: number) =>
  roomsAround({ left: 100, right: 160, top, bottom: top + 20 }, WINDOW);
const atColumn = (left: number, width = 1000) =>
  roomsAround({ left, right: left + 20, top: 100, bottom: 160 }, { ...WINDOW, width });

test("the rooms leave a gap at the line and at the window", () => {
  expect(atHeight(100)).toEqual({ above: 84, below: 564, left: 84, right: 824 });
});

describe("a line of text", () => {
  test("has the card below it where it fits", () => {
    expect(chooseSide("down", atHeight(300), CARD)).toBe("below");
  });

  test("has it above where there is more room", () => {
    expect(chooseSide("down", atHeight(500), CARD)).toBe("above");
  });

  test("keeps it where it was, though it has grown, until hardly its name is seen", () => {
    expect(chooseSide("down", atHeight(450), CARD, "below")).toBe("below");
    expect(chooseSide("down", atHeight(600), CARD, "below")).toBe("above");
  });
});

describe("a vertical line", () => {
  test("has the card where the next lines are, if it fits there", () => {
    expect(chooseSide("left", atColumn(700), CARD)).toBe("left");
    expect(chooseSide("right", atColumn(200), CARD)).toBe("right");
  });

  test("has it on the other side where there is more room", () => {
    expect(chooseSide("left", atColumn(100), CARD)).toBe("right");
  });

  test("has it below or above where there is room on neither side", () => {
    expect(chooseSide("left", atColumn(150, 320), CARD)).toBe("below");
    expect(chooseSide("left", atColumn(150, 320), CARD, "below")).toBe("below");
  });
});
