import { expect, test } from "vitest";

import { meta } from "../../../../lib/article/published/meta.ts";
import { datedPage, pageOf } from "../page-of.ts";

test("the clearest name first; changes apart", () => {
  const doc = pageOf(`<meta name="date" content="2021-02-20">
    <meta property="article:published_time" content="2021-02-18">
    <meta property="article:modified_time" content="2021-02-19">
    <meta name="DC.date.issued" content="2021-02-17">`);
  expect(meta.read(datedPage(doc))).toEqual({
    published: ["2021-02-18", "2021-02-17", "2021-02-20"],
    modified: ["2021-02-19"],
  });
});
