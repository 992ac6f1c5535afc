import { expect, test } from "vitest";

import { timeElement } from "../../../../lib/article/published/time-element.ts";
import { datedPage, pageOf } from "../page-of.ts";

function read(html: string): ReturnType<typeof timeElement.read> {
  const doc = pageOf(html);
  return timeElement.read(datedPage(doc));
}

test("elements that say they are the publication come first", () => {
  const html = `<time datetime="2021-02-20"></time><span itemprop="datePublished" content="2021-02-18"></span>`;
  expect(read(html).published).toEqual(["2021-02-18", "2021-02-20"]);
});

test("without a machine's date the text counts", () => {
  expect(read("<time>18 February 2021</time>").published).toEqual(["18 February 2021"]);
});

test("changes are kept apart", () => {
  expect(read(`<p class="updated"><time datetime="2021-02-20"></time></p>`)).toEqual({
    published: [],
    modified: ["2021-02-20"],
  });
});

test("times of teasers, comments and hidden parts are not the article's", () => {
  const html = `<aside><time datetime="2021-02-01"></time></aside><ul><li><time datetime="2021-02-02"></time></ul>
    <div class="comments"><time datetime="2021-02-03"></time></div><time hidden datetime="2021-02-04"></time>`;
  expect(read(html).published).toEqual([]);
});
