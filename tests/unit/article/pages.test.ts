import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

import { readArticle } from "../../../lib/article/read-article.ts";
import { readRuns } from "../../../lib/article/runs.ts";
import { dayOf } from "../../../lib/core/dates.ts";
import { pageOf } from "./page-of.ts";

const PAGES = new URL("../../pages/", import.meta.url).pathname;
const TODAY = dayOf(2026, 11, 24)!;

/** What a reader sees of the page's article; the runs' white space is made single. */
function seen(html: string, url: string): unknown {
  const article = readArticle(pageOf(html, url), url, TODAY);
  if (!article) return { url, article: false };
  const { headline, language = null, published = null, modified = null, section } = article;
  const runs = readRuns(article).map(({ role, section: at, text }) => [
    role,
    at,
    text.replace(/\s+/gu, " ").trim(),
  ]);
  return { url, article: true, headline, language, published, modified, section, runs };
}

describe("pages", () => {
  for (const file of globSync("*/source.html", { cwd: PAGES })) {
    const folder = dirname(file);
    test(folder, () => {
      const html = readFileSync(join(PAGES, file), "utf8");
      const expected = JSON.parse(readFileSync(join(PAGES, folder, "expected.json"), "utf8"));
      expect(seen(html, expected.url)).toEqual(expected);
    });
  }
});
