import { expect, test } from "vitest";

import { headlineOf, isElsewhere } from "../../../../lib/article/published/headline.ts";
import { datedPage, pageOf } from "../page-of.ts";

function headline(html: string): string | null | undefined {
  const doc = pageOf(html);
  return headlineOf(datedPage(doc))?.textContent;
}

test("the heading that the title has, else the first that is no teaser's", () => {
  const title = "<title>Harbour talks resume - Courier</title>";
  expect(headline(`${title}<h1>The Courier</h1><h2>Harbour talks resume</h2>`)).toBe(
    "Harbour talks resume",
  );
  expect(headline(`${title}<h2>Courier</h2><h1>Talks go on</h1>`)).toBe("Talks go on");
  expect(headline("<aside><h1>Fish</h1></aside><h1></h1><h1>Talks</h1>")).toBe("Talks");
  expect(headline(`<body class="has-comments"><h1>Talks</h1>`)).toBe("Talks");
  expect(headline("<p>Talks</p>")).toBeUndefined();
});

test("elsewhere is what does not hold the headline", () => {
  const doc = pageOf(`<div class="has-comments"><h1>Talks</h1><b id=own></b></div>
    <div class="comments"><b id=comment></b></div><blockquote><b id=quoted></b></blockquote>
    <ul><li><b id=date></b></li><li><a href="/fish">Fish</a><b id=teaser></b></li></ul>`);
  const isOff = (id: string, heading?: Element): boolean =>
    isElsewhere(doc.getElementById(id)!, heading);
  const heading = doc.querySelector("h1")!;
  expect(["own", "date"].filter((id) => isOff(id, heading))).toEqual([]);
  expect(["comment", "quoted", "teaser"].every((id) => isOff(id, heading))).toBe(true);
  expect(isOff("date")).toBe(true);
});
