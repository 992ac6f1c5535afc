import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readMetadata } from "../../lib/article/metadata.ts";
import { readDates } from "../../lib/article/published/index.ts";
import { type Article, readArticle } from "../../lib/article/read-article.ts";
import { readRuns } from "../../lib/article/runs.ts";
import { openPage } from "../../lib/cli/page-document.ts";
import { dayOf } from "../../lib/core/dates.ts";

/*
 * How well articles are read: the body's tokens against text marked by people, and the day of
 * publication against days marked by people. `SIDELIGHT_DATA` is the folder that holds `gold/`.
 */

const GOLD = join(process.env["SIDELIGHT_DATA"] ?? ".", "gold");
const TODAY = dayOf(2026, 11, 24) ?? raise("no such day");

interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly text?: string;
  readonly date?: string | null;
}

await measureArticles();
await measureDates();

async function measureArticles(): Promise<void> {
  const pages = goldOf("articles");
  const sums = { precision: 0, recall: 0, f1: 0, ms: 0, none: 0 };
  for (const { file, url, text = "" } of pages) {
    const page = openPage(readFileSync(join(GOLD, "articles", file), "utf8"), url);
    const start = performance.now();
    const article = readArticle(page.doc, url, TODAY);
    const body = article ? bodyOf(article) : "";
    sums.ms += performance.now() - start;
    if (!article) sums.none += 1;
    const { precision, recall } = overlap(tokensOf(body), tokensOf(text));
    sums.precision += precision;
    sums.recall += recall;
    sums.f1 += f1(precision, recall);
    await page.close();
  }
  const mean = (sum: number): string => (sum / pages.length).toFixed(3);
  console.log(
    `articles: ${pages.length} pages, precision ${mean(sums.precision)}, recall ${mean(sums.recall)}, ` +
      `F1 ${mean(sums.f1)}; ${sums.none} taken for no article; ${mean(sums.ms)} ms a page`,
  );
}

async function measureDates(): Promise<void> {
  const count = { right: 0, wrong: 0, coarse: 0, none: 0 };
  for (const { file, url, date } of goldOf("dates").filter((page) => page.date)) {
    const page = openPage(readFileSync(join(GOLD, "dates", file), "utf8"), url);
    const metadata = readMetadata(page.doc);
    const found = readDates({ doc: page.doc, url, metadata }, TODAY).published?.date;
    if (found === undefined) count.none += 1;
    else if (found === date) count.right += 1;
    else if (date?.startsWith(found)) count.coarse += 1;
    else count.wrong += 1;
    await page.close();
  }
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / (count.right + count.coarse + count.none);
  console.log(
    `dates: ${JSON.stringify(count)}, precision ${precision.toFixed(3)}, ` +
      `recall ${recall.toFixed(3)}, F1 ${f1(precision, recall).toFixed(3)}`,
  );
}

/** The gold marks no headlines and captions; ours are left out. */
function bodyOf(article: Article): string {
  const body = readRuns(article).filter(({ role }) => role === "body");
  return body.map(({ text }) => text).join("\n");
}

function goldOf(set: string): GoldPage[] {
  const lines = readFileSync(join(GOLD, set, "gold.jsonl"), "utf8")
    .trim()
    .split("\n");
  // Two dates of the set are `NaN`, which Python writes and JSON does not know.
  return lines.map((line): GoldPage => JSON.parse(line.replace(": NaN", ": null")));
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shared tokens, each as often as both have it. */
function overlap(got: string[], want: string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const token of want) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared += 1;
    left.set(token, count - 1);
  }
  return { precision: shared / Math.max(1, got.length), recall: shared / Math.max(1, want.length) };
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function raise(message: string): never {
  throw new Error(message);
}
