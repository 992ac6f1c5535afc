import { expect, test } from "vitest";
import { storyParts } from "../../../lib/article/parts.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const PROSE = `<p>${"The delegates of the island met again and did not agree. ".repeat(8)}</p>`;
const partsOf = (html: string): (string | null)[] =>
  finish(storyParts(pageOf(html))).map(({ element }) => element.getAttribute("id"));

test("the largest element around each headline is a part", () => {
  const html = `<main><div id=a><header><h1>A</h1><time datetime=2021-02-18></time></header>${PROSE}</div>
    <div id=b><article><h1>B</h1>${PROSE}</article></div></main>`;
  expect(partsOf(html)).toEqual(["a", "b"]);
});

test("not in furniture, and not without a mark of its own", () => {
  const html = `<main><article id=a><h1>A</h1>${PROSE}</article></main>`;
  expect(partsOf(`${html}<div hidden><article><h1>B</h1>${PROSE}</article></div>`)).toEqual([]);
  expect(partsOf(`${html}<section><h1>B</h1>${PROSE}</section>`)).toEqual([]);
});

test("a list of headlines is no row of stories", () => {
  expect(partsOf(`<article><h1>A</h1>${PROSE}</article>`.repeat(41))).toEqual([]);
});
