import { expect, test } from "vitest";

import {
  isArticleType,
  metaOf,
  metasOf,
  readMetadata,
  titleOf,
} from "../../../lib/article/metadata.ts";
import { pageOf } from "./page-of.ts";

const PAGE = `<head><title>
    Talks  end </title>
  <meta property="og:type" content="Article">
  <meta property="og:title" content="Talks &amp;quot;end&amp;quot;">
  <meta name="news_keywords" content="Harbour Treaty, ships">
  <meta property="article:section" content="World">
  <meta property="og:locale" content="en_GB">
  <script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Island"],"keywords":"sea;land"}</script>
</head>`;

test("gathers what the page says of itself", () => {
  const metadata = readMetadata(pageOf(PAGE));
  expect(metadata).toMatchObject({
    types: ["NewsArticle"],
    ogType: "article",
    headline: 'Talks "end"',
    sections: ["Island", "World"],
    language: "en_GB",
  });
  expect(metadata.keywords.map((word) => word.trim())).toEqual([
    "sea",
    "land",
    "Harbour Treaty",
    "ships",
  ]);
  expect(titleOf(pageOf(PAGE))).toBe("Talks end");
});

test("a page that says nothing", () => {
  expect(readMetadata(pageOf("<p>text</p>"))).toMatchObject({ types: [], ogType: undefined });
  expect(titleOf(pageOf(""))).toBe("");
});

test("names are tried in order, in whichever attribute, empty contents left out", () => {
  const doc = pageOf(
    `<meta name=B content=2><meta property=a content=""><meta itemprop=a content=1>`,
  );
  expect(metasOf(doc, "a", "b")).toEqual(["1", "2"]);
  expect(metaOf(doc, "c")).toBeUndefined();
});

test("which types are articles", () => {
  const types = ["NewsArticle", "OpinionNewsArticle", "LiveBlogPosting", "BlogPosting", "Report"];
  expect(types.filter(isArticleType)).toEqual(types);
  expect(["WebPage", "ItemList", "Product"].filter(isArticleType)).toEqual([]);
});
