// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { finish } from "../../../lib/core/steps.ts";
import { type Extent, extentOf, isSameStory } from "../../../lib/page/extent.ts";
import { runOf } from "./marked.ts";

const extent = (length: number, kept: number): Extent => ({
  length,
  kept,
  texts: new Set(),
  trees: [],
});

test("text that stood there before is kept, the rest is new", () => {
  const runs = [runOf("<p>The E3 met</p>"), runOf("<p>and left</p>")];
  const texts = new Set(["The E3 met", "and left"]);
  expect(finish(extentOf(runs, new Set(["The E3 met"])))).toEqual({ ...extent(18, 10), texts });
});

test("text in a shadow tree tells which", () => {
  document.body.innerHTML = "<div></div>";
  const tree = document.querySelector("div")!.attachShadow({ mode: "open" });
  tree.innerHTML = "<p>The E3 met</p>";
  const block = tree.querySelector("p")!;
  const run = { text: "The E3 met", role: "body", section: 0, block, pieces: [] } as const;
  expect(finish(extentOf([run], new Set())).trees).toEqual([tree]);
});

test("a story that grows or is cut is the same one; one of other words is not", () => {
  expect(isSameStory(extent(9000, 800), extent(1000, 0))).toBe(true);
  expect(isSameStory(extent(500, 450), extent(9000, 0))).toBe(true);
  expect(isSameStory(extent(1000, 100), extent(1000, 0))).toBe(false);
  expect(isSameStory(extent(0, 0), extent(1000, 0))).toBe(false);
});
