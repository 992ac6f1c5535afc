import { expect, test } from "vitest";

import type { Article } from "../../../lib/article/read-article.ts";
import { readRuns } from "../../../lib/article/runs.ts";
import { pageOf } from "./page-of.ts";

function articleOf(html: string): Article {
  const doc = pageOf(html);
  const known = { url: "", title: "", headline: "Talks", language: undefined, section: [] };
  return { ...known, roots: [doc.body] };
}

const SENTENCE = "The delegates of the island met again and did not agree.";

test("roles and sections in reading order; a sub-heading opens its section", () => {
  const html = `<h1>Talks</h1><p class=dek>Delegates leave.</p><p>${SENTENCE}</p>
    <figure><figcaption>A pier</figcaption></figure>
    <h2>Fees</h2><p>${SENTENCE}</p><h3>Pilots</h3><p>${SENTENCE}</p>`;
  expect(readRuns(articleOf(html)).map(({ role, section }) => [role, section])).toEqual([
    ["headline", 0],
    ["standfirst", 0],
    ["body", 0],
    ["caption", 0],
    ["body", 1],
    ["body", 1],
    ["body", 2],
    ["body", 2],
  ]);
});

test("a run knows its block", () => {
  const [run] = readRuns(articleOf(`<p id=one><b>${SENTENCE}</b></p>`));
  expect(run?.block.id).toBe("one");
});
