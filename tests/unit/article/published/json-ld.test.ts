import { expect, test } from "vitest";

import { jsonLd } from "../../../../lib/article/published/json-ld.ts";
import { datedPage, pageOf } from "../page-of.ts";

function read(json: string): ReturnType<typeof jsonLd.read> {
  const doc = pageOf(`<script type="application/ld+json">${json}</script>`);
  return jsonLd.read(datedPage(doc));
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
