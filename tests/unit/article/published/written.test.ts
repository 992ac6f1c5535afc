import { expect, test } from "vitest";

import { written } from "../../../../lib/article/published/written.ts";
import { datedPage, pageOf } from "../page-of.ts";

function read(html: string): readonly string[] {
  const doc = pageOf(html);
  return written.read(datedPage(doc)).published;
}

test("a line right after the headline", () => {
  expect(read("<h1>Talks</h1><p>Von Ada Kern</p><p>18. Februar 2021 | Politik</p>")).toEqual([
    "18. Februar 2021 | Politik",
  ]);
});

test("an element named for dates, before the headline", () => {
  expect(read("<p class=news-date>18.02.2021</p><h1>Talks</h1>")).toEqual(["18.02.2021"]);
});

test("not what stands after the first paragraph, in a teaser, or tells of a change", () => {
  const prose = `<p>${"The delegates met again. ".repeat(10)}</p>`;
  expect(read(`<h1>Talks</h1>${prose}<p>18 February 2021</p>`)).toEqual([]);
  expect(read("<aside><p class=date>18.02.2021</p></aside><h1>Talks</h1>")).toEqual([]);
  expect(read("<h1>Talks</h1><p class=updated>18 February 2021</p>")).toEqual([]);
});

test("a sentence, a number and a month are no dates; without a headline there is none", () => {
  expect(read(`<h1>Talks</h1><p>${"of the island ".repeat(8)} 18 February 2021</p>`)).toEqual([]);
  expect(read("<h1>Talks</h1><p>20210218</p><p>February 2021</p>")).toEqual([]);
  expect(read("<p class=date>18.02.2021</p>")).toEqual([]);
});
