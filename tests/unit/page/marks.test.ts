// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Mark,
  isSameMark,
  isStanding,
  markSteps,
  rectsOf,
  staticRangeOf,
} from "../../../lib/page/marks.ts";
import type { PageRun } from "../../../lib/article/runs.ts";
import type { Spot } from "../../../lib/core/spots.ts";
import { finish } from "../../../lib/core/steps.ts";
import { runOf, spotOf, standAt } from "./marked.ts";

const marksOf = (runs: readonly PageRun[], spots: readonly Spot[]): Mark[] =>
  finish(markSteps(runs, spots, undefined));

afterEach(() => vi.restoreAllMocks());

const SPLIT = "<p>the <em>Joint</em> Comprehensive <b>Plan</b> of<br>Action holds</p>";
const TERM = "Joint Comprehensive Plan of\nAction";

function marked(html: string, surface: string) {
  const run = runOf(html);
  return marksOf([run], [spotOf(run.text, surface)])[0]!;
}

describe("a term split by inline elements", () => {
  test("is one mark with a share of each text node", () => {
    const letters = marked(SPLIT, TERM).fragments.map(({ node, start, end }) =>
      node.data.slice(start, end),
    );
    expect(letters).toEqual(["Joint", " Comprehensive ", "Plan", " of", "Action"]);
  });

  test("is painted as one range from its first to its last letter", () => {
    // happy-dom has no static ranges.
    vi.stubGlobal("StaticRange", function StaticRange(this: object, init: object) {
      Object.assign(this, init);
    });
    const mark = marked(SPLIT, TERM);
    const { fragments } = mark;
    expect(staticRangeOf(mark)).toMatchObject({
      startContainer: fragments[0]!.node,
      startOffset: 0,
      endContainer: fragments.at(-1)!.node,
      endOffset: 6,
    });
  });
});

test("a spot of which the page has no text is left out", () => {
  const run = runOf("<p>E3</p>");
  expect(marksOf([run], [spotOf("E3", "E3", { run: 1 })])).toEqual([]);
  expect(marksOf([run], [spotOf("E3", "E3", { start: 5, end: 7 })])).toEqual([]);
  const nowhere = { spot: spotOf("E3", "E3"), fragments: [], published: undefined };
  expect(staticRangeOf(nowhere)).toBeUndefined();
});

describe("a mark stands", () => {
  test("as long as its letters do, over a line break too", () => {
    expect(isStanding(marked(SPLIT, TERM))).toBe(true);
  });

  test.each([
    ["the paragraph is gone", (node: Text) => node.parentElement!.remove()],
    ["the text was shortened", (node: Text) => node.replaceData(0, node.length, "E")],
    ["other words stand there", (node: Text) => node.replaceData(4, 2, "EU")],
    ["words were put before it", (node: Text) => node.insertData(0, "Now ")],
  ])("not when %s", (_what, change) => {
    const mark = marked("<p>The E3 met</p>", "E3");
    change(mark.fragments[0]!.node);
    expect(isStanding(mark)).toBe(false);
  });
});

test("marks of two readings are the same mention by place and entry", () => {
  const run = runOf("<p>E3 and E3</p>");
  const [first] = marksOf([run], [spotOf(run.text, "E3")]);
  const [again] = marksOf([run], [spotOf(run.text, "E3")]);
  const [second] = marksOf([run], [spotOf(run.text, "E3", { start: 7, end: 9 })]);
  const [other] = marksOf([run], [spotOf(run.text, "E3", { entry: "e3-show" })]);
  expect(isSameMark(first, again)).toBe(true);
  expect(isSameMark(first, second)).toBe(false);
  expect(isSameMark(first, other)).toBe(false);
  expect(isSameMark(first, undefined)).toBe(false);
  expect(isSameMark(undefined, undefined)).toBe(true);
});

test("what is gone from the page has no place on the screen", () => {
  const mark = marked("<p>The E3 met</p>", "E3");
  const { node } = mark.fragments[0]!;
  standAt(new Map([[node, 100]]));
  expect(rectsOf(mark)).toHaveLength(1);
  node.replaceData(0, node.length, "E");
  expect(rectsOf(mark)).toEqual([]);
  node.replaceData(0, node.length, "The E3 met");
  node.remove();
  expect(rectsOf(mark)).toEqual([]);
});

test("thousands of terms in thousands of nodes don't mean looking at each node for each term", () => {
  const block = document.createElement("p");
  let looks = 0;
  const all = Array.from({ length: 20_000 }, (_, at) => ({
    node: document.createTextNode("E3, "),
    start: 4 * at,
    end: 4 * at + 4,
  }));
  const pieces = new Proxy(all, {
    get: (list, key) => ((looks += 1), Reflect.get(list, key)),
  });
  const text = "E3, ".repeat(all.length);
  const spots = all.map(({ start }) => spotOf(text, "E3", { start, end: start + 2 }));
  const marks = marksOf([{ text, role: "body", section: 0, block, pieces }], spots);
  expect(looks).toBeLessThan(40 * spots.length);
  expect(marks).toHaveLength(all.length);
  expect(marks.at(-1)?.fragments).toEqual([{ node: all.at(-1)!.node, start: 0, end: 2 }]);
});
