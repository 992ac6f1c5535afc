import { describe, expect, test } from "vitest";

import { findHead } from "../../../lib/article/head.ts";
import { isArticle } from "../../../lib/article/is-article.ts";
import { readMetadata, titleOf } from "../../../lib/article/metadata.ts";
import { findBody } from "../../../lib/article/root.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const SENTENCE =
  "The delegates of the island met again and did not agree on the fees of the harbour. ";
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);

function answer(html: string, url = "https://courier.example/world/page"): boolean {
  const doc = pageOf(html, url);
  const body = finish(findBody(doc.body));
  if (!body) return false;
  const stated = { headline: "", title: titleOf(doc) };
  const { headline } = finish(findHead(doc, body.root, stated));
  return isArticle({ doc, url, metadata: readMetadata(doc), body, headline });
}

const typed = (type: string): string =>
  `<script type="application/ld+json">{"@type":"${type}"}</script>`;

describe("articles", () => {
  test.each(["NewsArticle", "ReportageNewsArticle", "LiveBlogPosting", "AnalysisNewsArticle"])(
    "JSON-LD %s, however short",
    (type) => expect(answer(typed(type) + paragraphs(1))).toBe(true),
  );

  test("Open Graph's article with some paragraphs", () => {
    const og = `<meta property="og:type" content="article">`;
    expect(answer(og + paragraphs(3))).toBe(true);
    expect(answer(og + paragraphs(1))).toBe(false);
  });

  test("microdata", () => {
    const item = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Talks</h1>`;
    expect(answer(`${item}${paragraphs(1)}</div>`)).toBe(true);
  });

  test("an <article> of some length", () => {
    expect(answer(`<article>${paragraphs(3)}</article>`)).toBe(true);
  });

  test("nothing but a headline and a long text", () => {
    expect(answer(`<h1>The delegates met</h1>${paragraphs(7)}`)).toBe(true);
  });
});

describe("no articles", () => {
  test("a front page, whatever it says of itself", () => {
    const html = typed("NewsArticle") + paragraphs(9);
    expect(answer(html, "https://courier.example/")).toBe(false);
    expect(answer(html, "https://courier.example/en-gb/index.html")).toBe(false);
    expect(answer(html, "https://courier.example/?p=17")).toBe(true);
  });

  test.each(["SearchResultsPage", "CollectionPage", "Product", "ItemList"])("%s", (type) => {
    expect(answer(`${typed(type)}<h1>Things</h1>${paragraphs(9)}`)).toBe(false);
  });

  const og = (type: string): string => `<meta property="og:type" content="${type}">`;

  test.each(["product", "profile", "video.other", "music.song"])("Open Graph's %s", (type) => {
    expect(answer(`${og(type)}<h1>Things</h1>${paragraphs(9)}`)).toBe(false);
  });

  test("what is mostly teasers, even if it says that it is an article", () => {
    const teaser = `<div><h3><a href="/x">Talks</a></h3><p>${SENTENCE.repeat(2)}</p></div>`;
    const row = `<section>${teaser.repeat(2)}</section>`;
    expect(answer(`${og("article")}<h1>World</h1>${row.repeat(3)}`)).toBe(false);
    const found = `<li><a href="/x">Talks</a><div>${SENTENCE.repeat(2)}</div></li>`;
    expect(answer(`<h1>Found</h1><ul>${found.repeat(6)}</ul>`)).toBe(false);
    expect(answer(`${og("article")}${paragraphs(8)}${row.repeat(3)}`)).toBe(true);
    const post = `<div><h3><a href="/x">Talks</a></h3><p>${SENTENCE.repeat(7)}</p></div>`;
    expect(answer(`${og("article")}${post.repeat(2)}<hr>${post.repeat(2)}`)).toBe(true);
  });

  test("a gallery, whose prose is captions", () => {
    const picture = `<figure><figcaption>${SENTENCE.repeat(2)}</figcaption></figure>`;
    const story = `${og("article")}<h1>The week</h1>`;
    expect(answer(story + picture.repeat(6))).toBe(false);
    expect(answer(story + picture.repeat(3) + paragraphs(6))).toBe(true);
  });

  test("an app, which is made of parts", () => {
    const mail = `<h1>The delegates met</h1><article>${paragraphs(9)}</article>`;
    const parts = `<div role="toolbar"></div><div role="grid"></div>`;
    expect(answer(parts + mail)).toBe(false);
    expect(answer(`<div role="toolbar"></div>`.repeat(2) + mail)).toBe(true);
    expect(answer(typed("NewsArticle") + parts + mail)).toBe(true);
  });

  test("a letter that is being written", () => {
    const editor = `<h1>Compose</h1><div contenteditable>${paragraphs(9)}</div>`;
    expect(answer(editor)).toBe(false);
    const whole = `<body contenteditable="true"><h1>Compose</h1>${paragraphs(9)}</body>`;
    expect(answer(whole)).toBe(false);
  });

  test("a list of links, and a page without a word", () => {
    expect(
      answer(`<h1>Links</h1>${"<p><a href='/x'>A story about the harbour</a></p>".repeat(40)}`),
    ).toBe(false);
    expect(answer("")).toBe(false);
  });
});
