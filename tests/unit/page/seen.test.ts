// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countAsSeen, whenSeen } from "../../../lib/page/seen.ts";

const seen = vi.fn();
let life: AbortController;
beforeEach(() => void (life = new AbortController()));
afterEach(() => {
  vi.restoreAllMocks();
  seen.mockReset();
  Reflect.deleteProperty(document, "prerendering");
});

const prerender = (is: boolean): void =>
  void Object.defineProperty(document, "prerendering", { value: is, configurable: true });

test("a page that is seen is seen at once", () => {
  whenSeen(seen, life.signal);
  expect(seen).toHaveBeenCalledTimes(1);
});

test("a page that the browser renders in advance is seen when the reader goes there, and once", () => {
  prerender(true);
  whenSeen(seen, life.signal);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(seen).not.toHaveBeenCalled();
  prerender(false);
  document.dispatchEvent(new Event("prerenderingchange"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(seen).toHaveBeenCalledTimes(1);
});

test("a page whose life has ended is nobody's to see", () => {
  prerender(true);
  whenSeen(seen, life.signal);
  life.abort();
  prerender(false);
  document.dispatchEvent(new Event("prerenderingchange"));
  expect(seen).not.toHaveBeenCalled();
});

test("a page that the popup asks for counts as seen, though it lies under it", () => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  whenSeen(seen, life.signal);
  expect(seen).not.toHaveBeenCalled();
  countAsSeen();
  countAsSeen();
  expect(seen).toHaveBeenCalledTimes(1);
});
