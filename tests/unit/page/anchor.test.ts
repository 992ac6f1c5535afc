// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { anchorAt } from "../../../lib/page/anchor.ts";
import { markIn } from "./marked.ts";

/** Two lines of a term: the end of one and the beginning of the next. */
const UPPER = new DOMRect(500, 100, 80, 20);
const LOWER = new DOMRect(20, 130, 60, 20);

beforeEach(() => {
  document.body.innerHTML = "<p>Joint Plan</p>";
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(
    () => [UPPER, LOWER] as unknown as DOMRectList,
  );
});
afterEach(() => void vi.restoreAllMocks());

const term = () => markIn(document.querySelector("p")!);

test("a term on two lines stands where the pointer is", () => {
  expect(anchorAt({ mark: term(), pointer: { x: 30, y: 140 } })()?.line).toBe(LOWER);
  expect(anchorAt({ mark: term(), pointer: { x: 510, y: 121 } })()?.line).toBe(UPPER);
  expect(anchorAt({ mark: term(), pointer: undefined })()).toEqual({
    line: UPPER,
    parts: [UPPER, LOWER],
    flow: "down",
  });
});

test("a term that is gone stands nowhere", () => {
  const anchor = anchorAt({ mark: term(), pointer: undefined });
  document.querySelector("p")!.remove();
  expect(anchor()).toBeUndefined();
});

test.each([
  ["vertical-rl", "left"],
  ["sideways-rl", "left"],
  ["vertical-lr", "right"],
  ["horizontal-tb", "down"],
])("in %s the next line stands %s", (mode, flow) => {
  const style = { writingMode: mode } as CSSStyleDeclaration;
  vi.spyOn(globalThis, "getComputedStyle").mockReturnValue(style);
  expect(anchorAt({ mark: term(), pointer: undefined })()?.flow).toBe(flow);
});

test("a text that was looked up stands where it was", () => {
  expect(anchorAt(UPPER)()).toEqual({ line: UPPER, parts: [], flow: "down" });
});
