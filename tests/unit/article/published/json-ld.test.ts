import { expect, test } from "vitest";

import { jsonLd } from "../../../../lib/article/published/json-ld.ts";
import { datedPage, pageOf } from "../page-of.ts";

function read(json: string, url = ""): ReturnType<typeof jsonLd.read> {
  const doc = pageOf(`<script type="application/ld+json">${json}</script>`);
  return jsonLd.read(datedPage(doc, url));
}

test("the article's date, not the page's", () => {
  const json = `[{"@type":"WebPage","datePublished":"2001-01-01"},
    {"@type":"NewsArticle","datePublished":"2021-02-18","dateModified":"2021-02-20"}]`;
  expect(read(json)).toEqual({ published: ["2021-02-18"], modified: ["2021-02-20"] });
});

test("the page's where there is no article", () => {
  expect(read(`{"@type":"WebPage","datePublished":"2021-02-18"}`).published).toEqual([
    "2021-02-18",
  ]);
});

test("not that of anything else", () => {
  expect(read(`{"@type":"Organization","datePublished":"2021-02-18"}`).published).toEqual([]);
});

test.each([
  `"url":"https://courier.example/talks/"`,
  `"@id":"http://m.courier.example/talks"`,
  `"mainEntityOfPage":{"@type":"WebPage","@id":"https://courier.example/talks"}`,
])("of several articles first the one that names this page: %s", (naming) => {
  const json = `[{"@type":"NewsArticle","url":"https://courier.example/fish","datePublished":"2021-02-01"},
    {"@type":"NewsArticle",${naming},"datePublished":"2021-02-18"}]`;
  expect(read(json, "https://courier.example/talks?from=home").published).toEqual([
    "2021-02-18",
    "2021-02-01",
  ]);
});
