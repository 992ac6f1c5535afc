// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reader, Reading } from "../../../lib/page/reading.ts";
import { createStory } from "../../../lib/page/story.ts";
import { DEFAULTS } from "../../../lib/settings/schema.ts";
import { markIn } from "./marked.ts";

/** What is painted, by the highlight's name. */
let painted: Map<string, Set<{ startContainer: Text }>>;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has neither highlights nor static ranges.
  painted = new Map();
  vi.stubGlobal("CSS", { highlights: painted });
  vi.stubGlobal("Highlight", Set);
  vi.stubGlobal("StaticRange", function StaticRange(this: object, init: object) {
    Object.assign(this, init);
  });
  document.body.innerHTML = "<article><p>E3</p><p>UN</p></article>";
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const article = (): Element => document.querySelector("article")!;
const underlined = (): string[] =>
  [...(painted.get("term-dotted") ?? [])].map(({ startContainer }) => startContainer.data);

/** A reader that takes a while, and finds a term in each paragraph as it was at first. */
function slowReader(meanwhile: () => void): Reader {
  return {
    async read() {
      const marks = [...document.querySelectorAll("p")].map((paragraph) => markIn(paragraph));
      await new Promise((resume) => setTimeout(resume, 500));
      meanwhile();
      const roots = [article()];
      return { article: { roots }, published: undefined, marks } as unknown as Reading;
    },
  };
}

function storyOf(reader: Reader, isOn = (): boolean => true) {
  const context = { reader, settings: () => DEFAULTS, isOn, changed: () => undefined };
  return createStory(context, new AbortController().signal);
}

test("what the page changes while it is read is not painted as it was, and is read again", async () => {
  let changes = 0;
  const story = storyOf(
    slowReader(() => {
      if (++changes === 1) document.querySelector("p")!.firstChild!.nodeValue = "EU";
    }),
  );
  story.look();
  await vi.advanceTimersByTimeAsync(510);
  expect(underlined()).toEqual(["UN"]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(underlined()).toEqual(["EU", "UN"]);
});

test("a story that is being read is not begun anew because none has been found yet", async () => {
  let readings = 0;
  const story = storyOf(slowReader(() => (readings += 1)));
  story.look();
  story.lookForOne();
  await vi.advanceTimersByTimeAsync(2000);
  expect(readings).toBe(1);
});

test("a site that is switched on counts as on when its story has been read", async () => {
  let on = false;
  const story = storyOf(
    slowReader(() => undefined),
    () => on,
  );
  on = true;
  story.look();
  await vi.advanceTimersByTimeAsync(100);
  expect([story.wasOn(), story.reading()]).toEqual([false, undefined]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(story.wasOn()).toBe(true);
  expect(story.reading()).toBeDefined();
});
