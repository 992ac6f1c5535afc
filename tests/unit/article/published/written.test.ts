import { expect, test } from "vitest";

import { written } from "../../../../lib/article/published/written.ts";
import { datedPage, pageOf } from "../page-of.ts";

function readAll(html: string): ReturnType<typeof written.read> {
  const doc = pageOf(html);
  return written.read(datedPage(doc));
}

const read = (html: string): readonly string[] => readAll(html).published;

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

test("labels tell publication from change", () => {
  expect(readAll("<h1>Talks</h1><p>Updated on 20 February 2021</p>")).toEqual({
    published: [],
    modified: ["Updated on 20 February 2021"],
  });
  expect(
    read("<h1>Talks</h1><p>19 February 2021</p><p>Updated: 20.2.2021 | Published: 18.2.2021</p>"),
  ).toEqual(["Published: 18.2.2021", "19 February 2021"]);
});

test("today's date over all of a site's pages is not the article's; a quotation's is not either", () => {
  expect(read("<header><p class=date>18.02.2021</p></header><h1>Talks</h1>")).toEqual([]);
  expect(read("<header><p class=date>18.02.2021</p><h1>Talks</h1></header>")).toEqual([
    "18.02.2021",
  ]);
  expect(read("<h1>Talks</h1><blockquote>18 February 2021</blockquote>")).toEqual([]);
});
