import { expect, test } from "vitest";
import { regionOf } from "../../../lib/article/region.ts";
import { pageOf } from "./page-of.ts";

const P = `<p>${"The delegates of the island met again and did not agree. ".repeat(4)}</p>`;
const regionIn = (html: string): string => regionOf(pageOf(`<body id=page>${html}`).body).id;

test("nearly all paragraphs are in it, and no more than must be", () => {
  const story = `<div id=story><section>${P.repeat(6)}</section><section>${P.repeat(5)}</section></div>`;
  expect(regionIn(`<main id=main>${story}<div>${P}</div></main><div>${P}</div>`)).toBe("main");
  expect(regionIn(`<main id=main>${story}<div>${P}</div></main>`)).toBe("story");
});

test("labels and teasers don't count", () => {
  expect(regionIn(`<div id=story>${P.repeat(4)}</div>${"<p>More on this</p>".repeat(90)}`)).toBe(
    "story",
  );
});

test("the page where most stands in furniture, or little in paragraphs", () => {
  expect(regionIn(`<div class=comments><div>${P.repeat(9)}</div></div><div>${P}</div>`)).toBe(
    "page",
  );
  expect(regionIn(`<dialog>${P.repeat(9)}</dialog>`)).toBe("page");
  expect(regionIn(`<div id=story>${P}</div>`)).toBe("page");
});
