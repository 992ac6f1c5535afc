// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type StoryWatch, watchStories } from "../../../lib/page/watch.ts";

let life: AbortController;
const [text, page] = [vi.fn(), vi.fn()];
const LONG = "The envoys of the three went back to the hotel on the quay and said nothing. ".repeat(
  2,
);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.documentElement.lang = "en";
  document.body.innerHTML = "<main><p id=story>The E3 met</p></main><aside>Weather</aside>";
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  text.mockReset();
  page.mockReset();
});

const story = (): Element => document.querySelector("#story")!;
const settle = (ms = 1000): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const watch = (): StoryWatch => watchStories({ text, page }, life.signal);
const calls = () => ({ text: text.mock.calls.length, page: page.mock.calls.length });

/** Watches what is known to be the story. */
function watchIt(...roots: Element[]): void {
  watch().narrowTo({ roots, trees: [], hidden: [], short: false });
}

/** Puts a paragraph on the page. */
function add(html: string, to = document.querySelector("main")!): void {
  to.insertAdjacentHTML("beforeend", html);
}

test("a change while the story is being read is told when it has been read", async () => {
  const early = watch();
  story().firstChild!.nodeValue = "The UN met";
  await settle();
  expect(calls()).toEqual({ text: 0, page: 0 });
  early.narrowTo({ roots: [story()], trees: [], hidden: [], short: false });
  await settle();
  expect(calls()).toEqual({ text: 1, page: 0 });
});

test("so is another story in its place", async () => {
  const early = watch();
  const before = story();
  before.remove();
  early.narrowTo({ roots: [before], trees: [], hidden: [], short: false });
  await settle();
  expect(calls()).toEqual({ text: 0, page: 1 });
});

test("a change beside the story is nobody's business, early or late", async () => {
  const early = watch();
  document.querySelector("aside")!.textContent = LONG;
  await settle();
  early.narrowTo({ roots: [story()], trees: [], hidden: [], short: false });
  document.querySelector("aside")!.textContent = LONG;
  await settle();
  expect(calls()).toEqual({ text: 0, page: 0 });
});

test("a burst of later changes is told once, and none when the watch has ended", async () => {
  watchIt(story());
  story().textContent = "The UN met";
  story().textContent = "The IAEA met";
  await settle();
  expect(calls()).toEqual({ text: 1, page: 0 });
  life.abort();
  story().textContent = "Nobody met";
  await settle();
  expect(calls()).toEqual({ text: 1, page: 0 });
});

test("a page that never rests is told of every two seconds", async () => {
  watchIt(story());
  for (let count = 0; count < 100; count++) {
    story().textContent = `The E3 met ${count} times`;
    await settle(50);
  }
  expect(calls()).toEqual({ text: 2, page: 0 });
});

test("text beside the story may be another; what is short, an advertisement or gone is none", async () => {
  watchIt(story());
  add(`<iframe srcdoc="${LONG}"></iframe><script>// ${LONG}</script><p>More</p>`);
  add(`<p id=gone>${LONG}</p>`);
  document.querySelector("#gone")!.remove();
  await settle();
  expect(calls()).toEqual({ text: 0, page: 0 });
  add(`<article><p>${LONG}</p></article>`);
  await settle();
  expect(calls()).toEqual({ text: 0, page: 1 });
});

test("a page without a story is watched for one, ever more patiently", async () => {
  watchStories({ text, page }, life.signal, 4000).narrowTo({
    roots: [],
    trees: [],
    hidden: [],
    short: true,
  });
  add(`<p>${LONG}</p>`, document.querySelector("aside")!);
  await settle(3900);
  expect(calls()).toEqual({ text: 0, page: 0 });
  await settle(200);
  expect(calls()).toEqual({ text: 0, page: 1 });
});

test("the rest of a short story may come beside it, and what comes into it is text", async () => {
  watch().narrowTo({ roots: [story()], trees: [], hidden: [], short: true });
  add(`<i>${LONG}</i>`, story() as HTMLElement);
  await settle();
  expect(calls()).toEqual({ text: 1, page: 0 });
  add(`<p>${LONG}</p>`, document.querySelector("aside")!);
  await settle();
  expect(calls()).toEqual({ text: 1, page: 1 });
});

test("a page that is translated is another page", async () => {
  watchIt(story());
  document.documentElement.lang = "de";
  await settle();
  expect(calls()).toEqual({ text: 0, page: 1 });
});

test("nothing is told of a page that nobody sees, until somebody does", async () => {
  const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  watchIt(story());
  story().textContent = "The UN met";
  await settle();
  expect(calls()).toEqual({ text: 0, page: 0 });
  seen.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(calls()).toEqual({ text: 1, page: 0 });
});

test("form fields that are called like a node's properties are not taken for them", async () => {
  const main = document.querySelector("main")!;
  const trap = (): never => {
    throw new Error("The form's field was asked for.");
  };
  for (const name of ["parentElement", "contains"]) {
    Object.defineProperty(main, name, { get: trap });
  }
  const early = watch();
  add(`<p>${LONG}</p>`, document.body);
  early.narrowTo({ roots: [main], trees: [], hidden: [], short: false });
  await settle();
  expect(calls()).toEqual({ text: 0, page: 1 });
});
