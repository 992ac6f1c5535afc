import { expect, test } from "vitest";

import { namesOf } from "../../../lib/article/names.ts";
import { elementOf } from "./page-of.ts";

test("the words of class and id, one dash between them", () => {
  const html = `<p class="RelatedPosts foo_bar--2col" id="mostRead">`;
  expect(namesOf(elementOf(html, "p"))).toBe("-related-posts-foo-bar-col-most-read-");
});

test("no names", () => {
  expect(namesOf(elementOf("<p>", "p"))).toBe("-");
});
