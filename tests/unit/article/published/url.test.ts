import { describe, expect, test } from "vitest";

import { datesInPath, url } from "../../../../lib/article/published/url.ts";
import { datedPage, pageOf } from "../page-of.ts";

describe("dates in an address", () => {
  test.each([
    ["/2021/02/18/talks", "2021-02-18"],
    ["/world/2021/feb/18/talks", "2021-02-18"],
    ["/talks-2021-02-18", "2021-02-18"],
    ["/talks_2021_02_18.html", "2021-02-18"],
    ["/20210218/talks", "2021-02-18"],
    ["/2021/02/talks", "2021-02"],
    ["/2021/02/10-reasons-to-talk", "2021-02"],
    ["/2021-02/18/talks", "2021-02-18"],
    ["/202102/18/talks", "2021-02-18"],
    ["/web/20210611024252/https://herald.example/2021/02/18/talks", "2021-02-18"],
  ])("%s", (path, date) => {
    expect(datesInPath(`https://courier.example${path}`)[0]).toBe(date);
  });

  test.each([
    "/talks",
    "/article/20219918",
    "/12021/02/18",
    "/2021/13/45/talks",
    "/?d=2021-02-18",
    "/web/20210611/https://herald.example/talks",
  ])("none in %s", (path) => expect(datesInPath(`https://courier.example${path}`)).toEqual([]));
});

test("an address that is none has none, and none tells of changes", () => {
  const doc = pageOf("");
  expect(url.read(datedPage(doc))).toEqual({
    published: [],
    modified: [],
  });
});
