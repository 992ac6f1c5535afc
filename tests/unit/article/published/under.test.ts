import { expect, test } from "vitest";

import { nodesUnder } from "../../../../lib/article/published/under.ts";
import { isText } from "../../../../lib/article/safe-dom.ts";
import { pageOf } from "../page-of.ts";

function textsUnder(html: string): readonly string[] {
  const headline = pageOf(html).querySelector("h1")!;
  return nodesUnder(headline)
    .filter(isText)
    .map((text) => text.data)
    .filter((text) => text.trim() !== "");
}

const PROSE = `<p>${"The delegates met again. ".repeat(10)}</p>`;

test("what stands between the headline and the first prose, in or out of its header", () => {
  const html = `<p>World</p><header><h1>Talks</h1><b>Ada Kern</b></header><i>18.2.2021</i>${PROSE}<i>Fish</i>`;
  expect(textsUnder(html)).toEqual(["Ada Kern", "18.2.2021"]);
});

test("hidden parts and quotations are left out; the end of the page is the end", () => {
  const html = `<h1>Talks</h1><p hidden>Menu</p><blockquote>Never</blockquote><p>18.2.2021</p>`;
  expect(textsUnder(html)).toEqual(["18.2.2021"]);
  expect(textsUnder("<h1>Talks</h1>")).toEqual([]);
});

test("not the whole of a page without prose", () => {
  expect(textsUnder(`<h1>Talks</h1>${"<i>Fish</i>".repeat(200)}`).length).toBeLessThan(100);
});
