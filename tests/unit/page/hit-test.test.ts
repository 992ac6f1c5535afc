// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hitTesterSteps } from "../../../lib/page/hit-test.ts";
import { markSteps } from "../../../lib/page/marks.ts";
import { finish } from "../../../lib/core/steps.ts";
import { runOf, spotOf, standAt } from "./marked.ts";

/*
 * happy-dom lays nothing out. Here every letter is 10 px wide, the line is 20 px high and 100 px
 * from the top, and the caret goes to the nearest letter, as in browsers.
 */
const LINE_TOP = 100;

function lay(html: string, ...surfaces: string[]) {
  const run = runOf(html);
  const node = run.pieces[0]!.node;
  standAt(new Map([[node, LINE_TOP]]));
  Object.assign(Document.prototype, {
    caretPositionFromPoint: (x: number) => ({
      offsetNode: node,
      offset: Math.min(node.length, Math.max(0, Math.round(x / 10))),
    }),
  });
  const spots = surfaces.map((surface) => spotOf(run.text, surface));
  return finish(hitTesterSteps(finish(markSteps([run], spots, undefined)), []));
}

describe("“The E3 met the UN”, with the pointer at", () => {
  let named: (x: number, y: number) => string | undefined;
  beforeEach(() => {
    const tester = lay("<p>The E3 met the UN</p>", "E3", "UN");
    named = (x, y) => tester.at(x, y)?.mark.spot.surface;
  });
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ["the E", 44, 110, "E3"],
    ["the 3", 56, 110, "E3"],
    ["a hair before the term", 38, 110, "E3"],
    ["a hair below the line", 44, 122, "E3"],
    ["the other term", 165, 110, "UN"],
    ["the word before", 30, 110, undefined],
    ["the gap after", 65, 110, undefined],
    ["the empty end of the line", 400, 110, undefined],
    ["the line above", 44, 90, undefined],
  ])("%s", (_what, x, y, expected) => {
    expect(named(x, y)).toBe(expected);
  });
});

test("a hit tells which of the term's lines the pointer is on", () => {
  const hit = lay("<p>The E3 met</p>", "E3").at(44, 110);
  expect(hit?.rect).toMatchObject({ left: 40, top: LINE_TOP, width: 20 });
});

test("a part of the page that is inert is not hit", () => {
  const tester = lay("<div inert><p>The E3 met</p></div>", "E3");
  expect(tester.at(44, 110)).toBeUndefined();
});

test("where the point is on no text at all, nothing is hit", () => {
  const tester = lay("<p>The E3 met</p>", "E3");
  Object.assign(Document.prototype, { caretPositionFromPoint: () => null });
  expect(tester.at(44, 110)).toBeUndefined();
  Object.assign(Document.prototype, {
    caretPositionFromPoint: () => ({ offsetNode: document.body, offset: 0 }),
  });
  expect(tester.at(44, 110)).toBeUndefined();
});
