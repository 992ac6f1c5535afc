import { expect, test } from "vitest";

import { teaserListsIn } from "../../../lib/article/teasers.ts";
import { pageOf } from "./page-of.ts";

const TEXT = "The delegates of the island met again and did not agree. ";
const teaser = (text = TEXT): string => `<li><a href="/1"><h3>One</h3></a>${text}</li>`;

/** The names of the elements that are lists of teasers. */
function listsOf(html: string): string[] {
  const { body } = pageOf(html);
  const isTeaserList = teaserListsIn(body);
  return [...body.querySelectorAll("*")].filter(isTeaserList).map(({ localName }) => localName);
}

test("several short children with linked headings, however the two are nested", () => {
  const other = `<li><div><h4><a href="/2">Two</a></h4></div></li>`;
  expect(listsOf(`<section><ul>${teaser()}${other}${teaser()}</ul></section>`)).toEqual(["ul"]);
});

test.each([
  ["two", teaser().repeat(2)],
  ["a few among many others", teaser().repeat(3) + `<li>${TEXT}</li>`.repeat(4)],
  ["posts of a live blog", teaser(TEXT.repeat(12)).repeat(5)],
  ["headings that lead nowhere", `<li><h3>One</h3>${TEXT}</li>`.repeat(5)],
])("not %s", (_, items) => {
  expect(listsOf(`<ul>${items}</ul>`)).toEqual([]);
});

test("a text whose words are linked headings is a text", () => {
  expect(listsOf(`<p>${`<b><a href="/1"><h3>One</h3></a></b>`.repeat(3)}</p>`)).not.toContain("p");
});
