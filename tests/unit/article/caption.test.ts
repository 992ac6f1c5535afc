import { expect, test } from "vitest";

import { isCaption } from "../../../lib/article/caption.ts";
import { elementOf } from "./page-of.ts";

test.each([
  ["<figure><p>A pier</p></figure>", true],
  ["<div><p class='wp-caption-text'>A pier</p></div>", true],
  ["<div class='imageCaption'><p>A pier</p></div>", true],
  ["<div class='captioned'><p>A pier</p></div>", false],
])("%s: %s", (html, isOne) => {
  expect(isCaption(elementOf(html, "p"))).toBe(isOne);
});
