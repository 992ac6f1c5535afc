import { expect, test } from "vitest";

import { readArticle } from "../../../lib/article/read-article.ts";
import { dayOf } from "../../../lib/core/dates.ts";
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
