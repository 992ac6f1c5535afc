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

test("a label before or in it tells of a change", () => {
  for (const html of [
    `<p>Updated <time datetime="2021-02-20">today</time></p>`,
    `<div>By Ada Kern<time datetime="2021-02-20">Aktualisiert: 20.2.</time></div>`,
  ]) {
    expect(read(html)).toEqual({ published: [], modified: ["2021-02-20"] });
  }
  const both = `<p>Updated: 1 March. Published <time datetime="2021-02-18">18 February</time></p>`;
  expect(read(both).published).toEqual(["2021-02-18"]);
});

test("what is named both published and updated was never changed", () => {
  const html = `<time class="entry-date published updated" datetime="2021-02-18"></time>`;
  expect(read(html).published).toContain("2021-02-18");
  expect(read(html).modified).toEqual([]);
});

test("the time under the headline, else the last before it; none from further down", () => {
  const prose = `<p>${"The delegates met again. ".repeat(10)}</p>`;
  const [early, late] = [
    `<time datetime="2021-02-01"></time>`,
    `<time datetime="2021-02-18"></time>`,
  ];
  expect(read(`${early}<h1>Talks</h1>${late}${prose}`).published).toEqual(["2021-02-18"]);
  expect(read(`${early}<h1>Talks</h1>${prose}${late}`).published).toEqual(["2021-02-01"]);
  expect(read(`<h1>Talks</h1>${prose}${late}`).published).toEqual([]);
});

test("marked elements of comments and teasers are not the article's", () => {
  const html = `<h1>Talks</h1><div class="comment"><time class="published" datetime="2021-02-19"></time></div>
    <aside><meta itemprop="datePublished" content="2021-02-01"></aside>`;
  expect(read(html).published).toEqual([]);
});
