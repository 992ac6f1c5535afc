// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { inView } from "../../../lib/page/in-view.ts";
import type { Reading } from "../../../lib/page/reading.ts";

/** Stories that begin this far from the top of a window of 600 px. */
function storiesAt(...tops: number[]): Reading[] {
  vi.stubGlobal("innerHeight", 600);
  return tops.map((top) => {
    const root = document.createElement("article");
    root.dataset["top"] = String(top);
    return { article: { roots: [root] } } as unknown as Reading;
  });
}

vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
  return new DOMRect(0, Number(this.getAttribute("data-top")), 500, 900);
});

const seen = (...tops: number[]): number => {
  const stories = storiesAt(...tops);
  return stories.indexOf(inView(stories)!);
};

test("the story that has begun last is the one in view", () => {
  expect(seen(-900, 100, 1100)).toBe(1);
  expect(seen(-900, 500, 1500)).toBe(0);
});

test("before the first has begun it is the first; of none it is none", () => {
  expect(seen(400, 1400)).toBe(0);
  expect(inView([])).toBeUndefined();
});
