import { describe, expect, test } from "vitest";

import { type Article, readArticle, storySteps } from "../../../lib/article/read-article.ts";
import { dayOf } from "../../../lib/core/dates.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const TODAY = dayOf(2026, 11, 24)!;
const URL_OF_PAGE = "https://courier.example/world/asia/2021/02/18/harbour-talks/";
const PAGE = `<html lang="en"><title>Harbour talks | Courier</title>
  <script type="application/ld+json">
    {"@type":"NewsArticle","headline":"Harbour talks","datePublished":"2021-02-17","dateModified":"2021-03-01","articleSection":"World"}
  </script>
  <h1>Harbour talks</h1>
  <div><p>${"The delegates of the island met again and did not agree. ".repeat(4)}</p></div>`;

test("what is known of an article", () => {
  const article = readArticle(pageOf(PAGE, URL_OF_PAGE), URL_OF_PAGE, TODAY);
  expect(article).toMatchObject({
    url: URL_OF_PAGE,
    title: "Harbour talks | Courier",
    headline: "Harbour talks",
    language: "en",
    published: { date: "2021-02-18", by: "url" },
    modified: { date: "2021-03-01", by: "json-ld" },
    section: ["world", "asia"],
  });
  expect(article?.roots.map(({ localName }) => localName)).toEqual(["h1", "p"]);
});

test("reading leaves the page as it was", () => {
  const doc = pageOf(PAGE, URL_OF_PAGE);
  const before = doc.documentElement.outerHTML;
  readArticle(doc, URL_OF_PAGE, TODAY);
  expect(doc.documentElement.outerHTML).toBe(before);
});

test("a page that is no article is nothing", () => {
  expect(readArticle(pageOf("<p>Hello.</p>"), "https://courier.example/a", TODAY)).toBeUndefined();
  expect(readArticle(pageOf(PAGE), "https://courier.example/", TODAY)).toBeUndefined();
});

/** Every article of a page at that address; `moved` if it got there without loading. */
function storiesOf(html: string, url = URL_OF_PAGE, moved = false): readonly Article[] {
  return finish(storySteps(pageOf(html, url), { url, today: TODAY, moved }));
}

const PROSE = `<p>${"The delegates of the island met again and did not agree. ".repeat(8)}</p>`;
const daysOf = (stories: readonly Article[]) =>
  stories.map(({ headline, published }) => [headline, published?.date]);

describe("a page that puts one article below the other", () => {
  const facts = (headline: string, day: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"${day}"}</script>`;
  const story = (headline: string, more = ""): string =>
    `<article><h1>${headline}</h1>${more}${PROSE}</article>`;
  const head = `<title>Harbour talks | Courier</title>${facts("Harbour talks", "2021-02-18")}`;

  test("has several, each with its own day", () => {
    const page = `${head}<main>${story("Harbour talks")}${story("Ferry strikes end", facts("Ferry strikes end", "2021-02-11"))}${story("A new pier", '<time datetime="2021-01-05">5 January</time>')}</main>`;
    expect(daysOf(storiesOf(page))).toEqual([
      ["Harbour talks", "2021-02-18"],
      ["Ferry strikes end", "2021-02-11"],
      ["A new pier", "2021-01-05"],
    ]);
  });

  test("knows the first by its headline when the address has gone on to the second", () => {
    const page = `${head.replace("Harbour talks |", "Ferry strikes end |")}<main>${story("Harbour talks")}${story("Ferry strikes end")}</main>`;
    const url = "https://courier.example/world/2021/02/11/ferry/";
    expect(daysOf(storiesOf(page, url, true))).toEqual([
      ["Harbour talks", "2021-02-18"],
      ["Ferry strikes end", "2021-02-11"],
    ]);
  });

  test("gives a story that names no day none, and one that names its address that one's", () => {
    const own = story("A new pier").replace("<article", '<article data-url="/2020/12/24/pier/"');
    const page = `${head}<main>${story("Harbour talks")}${story("Ferry strikes end")}${own}</main>`;
    expect(daysOf(storiesOf(page)).slice(1)).toEqual([
      ["Ferry strikes end", undefined],
      ["A new pier", "2020-12-24"],
    ]);
  });

  test("is one article if the headlines are those of its sections, or of teasers", () => {
    const sections = `${head}<main><h1>Harbour talks</h1>${PROSE}<section><h1>The quay</h1>${PROSE}</section></main>`;
    expect(storiesOf(sections)).toHaveLength(1);
    const teasers = `${head}<main>${story("Harbour talks")}<article><h1>Ferries</h1><p>They strike.</p></article></main>`;
    expect(storiesOf(teasers)).toHaveLength(1);
  });
});

describe("a page that has gone to another address without loading", () => {
  const page = (shown: string): string =>
    `<title>Courier</title><meta property="article:published_time" content="2021-02-18"><meta property="og:title" content="Harbour talks"><main><article><h1>${shown}</h1>${PROSE}</article></main>`;

  test("is not dated by a head that speaks of the story before", () => {
    const there = "https://courier.example/world/ferry";
    expect(daysOf(storiesOf(page("Ferry strikes end"), there, true))[0]?.[1]).toBeUndefined();
    expect(daysOf(storiesOf(page("Ferry strikes end"), there))[0]?.[1]).toBe("2021-02-18");
  });

  test("is dated by one that speaks of this story", () => {
    const there = "https://courier.example/world/talks";
    expect(daysOf(storiesOf(page("Harbour talks"), there, true))[0]?.[1]).toBe("2021-02-18");
  });
});

test("an article in a language of its own has that language", () => {
  const page = `<html lang="en"><title>Harbour talks</title><main lang="fr"><article><h1>Harbour talks</h1>${PROSE}</article></main>`;
  expect(storiesOf(page)[0]?.language).toBe("fr");
});
