import { describe, expect, test } from "vitest";

import { readThings, stringsOf, typesOf } from "../../../lib/article/json-ld.ts";
import { pageOf } from "./page-of.ts";

const typesIn = (...blocks: string[]): string[] =>
  readThings(
    pageOf(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join("")),
  ).flatMap(typesOf);

describe("what a page is mainly about", () => {
  test("graphs, lists and several blocks", () => {
    expect(
      typesIn(
        `{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["https://schema.org/NewsArticle"]}}]}`,
        `[{"@type":"BreadcrumbList"}]`,
      ),
    ).toEqual(expect.arrayContaining(["WebPage", "NewsArticle", "BreadcrumbList"]));
  });

  test("not what its lists hold", () => {
    expect(typesIn(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}`)).toEqual([
      "ItemList",
    ]);
  });
});

describe("broken blocks", () => {
  test.each([
    ["a line break in a string", `{"@type":"NewsArticle","headline":"one\ntwo"}`],
    ["a comma too many", `{"@type":["NewsArticle",],}`],
    ["a comment around it", `<!-- {"@type":"NewsArticle"} -->`],
    ["a quotation mark in a string", `{"@type":"NewsArticle","headline":"a "b" c"}`],
    ["cut short", `{"@type":"NewsArticle","datePublished":"2021-02-18`],
  ])("%s", (_, block) => {
    expect(typesIn(block)).toEqual(["NewsArticle"]);
  });

  test("one does not spoil the next", () => {
    expect(typesIn("not JSON at all", `{"@type":"Article"}`)).toEqual(["Article"]);
  });

  test("a date is saved from the wreck", () => {
    const block = `{"@type":"NewsArticle","headline":"a "b"","datePublished":"2021-02-18"`;
    const doc = pageOf(`<script type="application/ld+json">${block}</script>`);
    expect(readThings(doc)[0]?.["datePublished"]).toBe("2021-02-18");
  });

  test("nesting without end is left", () => {
    expect(() => typesIn(`${'{"@graph":['.repeat(500)}${"]}".repeat(500)}`)).not.toThrow();
  });
});

test("strings come from strings, names and lists of both", () => {
  expect(stringsOf(["a", { name: "b" }, { "@value": "c" }, 7, null])).toEqual(["a", "b", "c", "7"]);
});
