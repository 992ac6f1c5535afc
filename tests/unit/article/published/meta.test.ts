import { expect, test } from "vitest";

import { meta } from "../../../../lib/article/published/meta.ts";
import { datedPage, pageOf } from "../page-of.ts";

function read(html: string): ReturnType<typeof meta.read> {
  const doc = pageOf(html);
  return meta.read(datedPage(doc));
}

test("the clearest name first; changes and dates of no said kind apart", () => {
  const html = `<meta name="date" content="2021-02-20"> <meta name="pubdate" content=" ">
    <meta property="article:published_time" content="2021-02-18">
    <meta property="article:modified_time" content="2021-02-19">
    <meta name="DC.date.issued" content="2021-02-17">`;
  expect(read(html)).toEqual({
    published: ["2021-02-18", "2021-02-17"],
    modified: ["2021-02-19"],
    plain: ["2021-02-20"],
  });
});

test.each(["publish_date", "publish-date", "PublishDate", "dc:date:issued"])("%s", (name) => {
  expect(read(`<meta name="${name}" content="2021-02-18">`).published).toEqual(["2021-02-18"]);
});

test("microdata are not read here: they may be a teaser's", () => {
  const html = `<aside><meta itemprop="datePublished" content="2021-02-18"></aside>`;
  expect(read(html).published).toEqual([]);
});
