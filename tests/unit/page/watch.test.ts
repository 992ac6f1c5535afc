// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchStory } from "../../../lib/page/watch.ts";

let life: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = "<main><p id=story>The E3 met</p></main><aside>Weather</aside>";
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  changed.mockReset();
});

const story = (): Element => document.querySelector("#story")!;
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

test("a change while the story is being read is told when it has been read", async () => {
  const watch = watchStory(changed, life.signal);
  story().firstChild!.nodeValue = "The UN met";
  await settle();
  expect(changed).not.toHaveBeenCalled();
  watch.narrowTo([story()]);
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("so is another story in its place", async () => {
  const watch = watchStory(changed, life.signal);
  const before = story();
  document.querySelector("main")!.append("More");
  watch.narrowTo([before]);
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("a change beside the story is nobody's business, early or late", async () => {
  const watch = watchStory(changed, life.signal);
  document.querySelector("aside")!.textContent = "Rain";
  await settle();
  watch.narrowTo([story()]);
  document.querySelector("aside")!.textContent = "Sun";
  await settle();
  expect(changed).not.toHaveBeenCalled();
});

test("a burst of later changes is told once, and none when the watch has ended", async () => {
  watchStory(changed, life.signal).narrowTo([story()]);
  story().textContent = "The UN met";
  story().textContent = "The IAEA met";
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
  life.abort();
  story().textContent = "Nobody met";
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("form fields that are called like a node's properties are not taken for them", async () => {
  const main = document.querySelector("main")!;
  const trap = (): never => {
    throw new Error("The form's field was asked for.");
  };
  for (const name of ["parentElement", "contains"]) {
    Object.defineProperty(main, name, { get: trap });
  }
  const watch = watchStory(changed, life.signal);
  document.body.append("More");
  watch.narrowTo([main]);
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});
