// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reader } from "../../../lib/page/reader.ts";
import type { Reading } from "../../../lib/page/reading.ts";
import { createStories, type Stories } from "../../../lib/page/stories.ts";
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

const theArticle = (): Element => document.querySelector("article")!;
const underlined = (): string[] =>
  [...(painted.get("term-dotted") ?? [])].map(({ startContainer }) => startContainer.data);

/** A reader that takes a while, and finds a term in each paragraph as it was at first. */
function slowReader(meanwhile: () => void): Reader {
  const read = async (): Promise<readonly Reading[]> => {
    const marks = [...document.querySelectorAll("p")].map((paragraph) => markIn(paragraph));
    await new Promise((resume) => setTimeout(resume, 500));
    meanwhile();
    const article = { roots: [theArticle()], url: location.href };
    return [{ article, published: undefined, marks, trees: [], hidden: [] } as unknown as Reading];
  };
  return { read, again: read };
}

function storiesBy(reader: Reader, isOn = (): boolean => true): Stories {
  const context = { reader, settings: () => DEFAULTS, isOn, changed: () => undefined };
  return createStories(context, new AbortController().signal);
}

test("what the page changes while it is read is not painted as it was, and is read again", async () => {
  let changes = 0;
  const stories = storiesBy(
    slowReader(() => {
      if (++changes === 1) document.querySelector("p")!.firstChild!.nodeValue = "EU";
    }),
  );
  stories.look();
  await vi.advanceTimersByTimeAsync(510);
  expect(underlined()).toEqual(["UN"]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(underlined()).toEqual(["EU", "UN"]);
});

test("a story that is being read is not begun anew because none has been found yet", async () => {
  let readings = 0;
  const stories = storiesBy(slowReader(() => (readings += 1)));
  stories.look();
  stories.lookForOne();
  await vi.advanceTimersByTimeAsync(2000);
  expect(readings).toBe(1);
});

test("a site that is switched on counts as on when its story has been read", async () => {
  let on = false;
  const stories = storiesBy(
    slowReader(() => undefined),
    () => on,
  );
  on = true;
  stories.look();
  await vi.advanceTimersByTimeAsync(100);
  expect([stories.wasOn(), stories.inView()]).toEqual([false, undefined]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(stories.wasOn()).toBe(true);
  expect(stories.inView()).toBeDefined();
});
