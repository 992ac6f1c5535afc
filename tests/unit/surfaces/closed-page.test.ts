import { expect, test } from "vitest";
import { closedBy, isNamedPdf } from "../../../lib/surfaces/closed-page.ts";

test.each([
  [undefined, "refused"],
  ["", "refused"],
  ["about:config", "refused"],
  ["chrome://extensions", "refused"],
  ["moz-extension://5d1de119-0000-4000-8000-000000000001/options.html", "refused"],
  ["file:///home/reader/story.html", "not-web"],
  ["data:text/html,<h1>Talks</h1>", "not-web"],
  ["view-source:https://news.example/story", "not-web"],
  ["https://chromewebstore.google.com/category/extensions", "store"],
  ["https://addons.mozilla.org/firefox/", "store"],
  ["https://news.example/addons.mozilla.org", undefined],
  ["http://news.example/story", undefined],
])("%s: %s", (address, why) => expect(closedBy(address)).toBe(why));

test.each([
  ["https://news.example/report.pdf", true],
  ["https://news.example/Report.PDF?page=2#top", true],
  ["https://news.example/story?file=report.pdf", false],
  ["https://news.example/pdf", false],
])("%s is named like a PDF: %s", (address, is) => expect(isNamedPdf(address)).toBe(is));
