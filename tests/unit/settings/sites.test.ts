import { expect, test } from "vitest";
import { DEFAULTS } from "../../../lib/settings/schema.ts";
import { isSiteOn, siteOf, withSite } from "../../../lib/settings/sites.ts";

test.each([
  ["https://www.news.example/2021/02/18/story?x=1#top", "news.example"],
  ["http://news.example:8080/", "news.example"],
  ["https://edition.news.example/", "edition.news.example"],
  ["https://wwwnews.example/", "wwwnews.example"],
  ["https://NEWS.example/", "news.example"],
  ["file:///home/story.html", undefined],
  ["chrome://extensions", undefined],
  ["about:blank", undefined],
  ["no address", undefined],
  ["", undefined],
])("the site of %s is %s", (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test("a site is switched off and on by itself", () => {
  const off = { ...DEFAULTS, sitesOff: ["other.example"] };
  expect(isSiteOn(off, "news.example")).toBe(true);
  const sitesOff = withSite(off, "news.example", false);
  expect(sitesOff).toEqual(["other.example", "news.example"]);
  expect(isSiteOn({ sitesOff }, "news.example")).toBe(false);
  expect(withSite({ ...off, sitesOff }, "news.example", false)).toEqual(sitesOff);
  expect(withSite({ ...off, sitesOff }, "news.example", true)).toEqual(["other.example"]);
});
