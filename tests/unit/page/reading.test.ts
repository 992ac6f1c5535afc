// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { readArticle } from "../../../lib/article/read-article.ts";
import { dayOf } from "../../../lib/core/dates.ts";
import { packSpots } from "../../../lib/messages/packed-spots.ts";
import { readStory } from "../../../lib/page/reading.ts";
import { browser, fake, PAGE } from "../../fakes/browser.ts";

const SENTENCE = "The delegates of the island met the E3 again and did not agree. ";
const E3 = SENTENCE.indexOf("E3");
const TODAY = dayOf(2026, 11, 29)!;

let asked: unknown[];
beforeEach(() => {
  fake.reset();
  fake.sender = PAGE;
  asked = [];
  document.documentElement.lang = "en";
  document.body.innerHTML = `<article><h1>Talks end</h1><p>${SENTENCE.repeat(20)}</p></article>`;
});

/** What the worker finds: the E3 where it stands first in the paragraph. */
const FOUND = packSpots([
  {
    entry: "e3",
    run: 1,
    start: E3,
    end: E3 + 2,
    surface: "E3",
    score: 1,
    because: [],
    underlined: true,
  },
]);

const read = (languages = ["en"]) => {
  const article = readArticle(document, "https://courier.example/world/talks", TODAY)!;
  const { signal } = new AbortController();
  return readStory(article, { languages, before: new Set(), signal });
};

test("the story's text goes to the worker, and its spots come back to the page's own nodes", async () => {
  browser.runtime.onMessage.addListener(async (ask: unknown) => {
    asked.push(ask);
    return { ok: true, value: FOUND };
  });
  const reading = await read();
  expect(asked).toMatchObject([
    { ask: "spot", runs: [{ text: "Talks end", role: "headline" }, { role: "body" }] },
  ]);
  const [mark] = reading!.marks;
  const { node, start, end } = mark!.fragments[0]!;
  expect(node.data.slice(start, end)).toBe("E3");
});

test("a worker that fails is asked once more", async () => {
  browser.runtime.onMessage.addListener(async (ask: unknown) => {
    asked.push(ask);
    if (asked.length === 1) throw new Error("The message port closed before a response.");
    return { ok: true, value: FOUND };
  });
  expect((await read())?.marks).toHaveLength(1);
  expect(asked).toHaveLength(2);
});

test("a story in a language without a pack goes nowhere", async () => {
  const reading = await read(["de"]);
  expect([reading?.foreign, reading?.marks, asked]).toEqual(["en", [], []]);
});
