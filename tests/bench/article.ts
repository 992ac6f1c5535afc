import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readMetadata } from "../../lib/article/metadata.ts";
import { readDates } from "../../lib/article/published/index.ts";
import { type Article, readArticle } from "../../lib/article/read-article.ts";
import { readRuns } from "../../lib/article/runs.ts";
import { openPage } from "../../lib/cli/page-document.ts";
import { dayOf } from "../../lib/core/dates.ts";
import { benchOf, type Figure } from "./figure.ts";
import { sampleOf } from "./sample.ts";

const TODAY = dayOf(2026, 11, 24) ?? raise("no such day");

interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly text?: string;
  readonly date?: string | null;
}

/**
 * How well articles are read: the body's tokens against text marked by people, and the day of
 * publication against days marked by people. Nothing without the shared data.
 */
export const article = benchOf(async (data) => {
  if (data === undefined) return [];
  const gold = join(data, "gold");
  return [
    ...(await textFigures(join(gold, "articles"))),
    ...(await dayFigures(join(gold, "dates"))),
  ];
});

async function textFigures(folder: string): Promise<Figure[]> {
  const pages = goldOf(folder);
  const sums = { precision: 0, recall: 0, f1: 0 };
  const times: number[] = [];
  let none = 0;
  for (const { file, url, text = "" } of pages) {
    const page = openPage(readFileSync(join(folder, file), "utf8"), url);
    const start = performance.now();
    const read = readArticle(page.doc, url, TODAY);
    const body = read ? bodyOf(read) : "";
    times.push(performance.now() - start);
    if (!read) none += 1;
    const { precision, recall } = overlap(tokensOf(body), tokensOf(text));
    sums.precision += precision;
    sums.recall += recall;
    sums.f1 += f1(precision, recall);
    await page.close();
  }
  const name = `text of ${pages.length} articles (${none} taken for none)`;
  return [
    share(`${name}, precision`, sums.precision / pages.length),
    share(`${name}, recall`, sums.recall / pages.length),
    share(`${name}, F1`, sums.f1 / pages.length),
    { name: "reading an article, Node", unit: "ms", value: sampleOf(times) },
  ];
}

async function dayFigures(folder: string): Promise<Figure[]> {
  const pages = goldOf(folder).filter((page) => page.date);
  const count = { right: 0, wrong: 0, coarse: 0, none: 0 };
  for (const { file, url, date } of pages) {
    const page = openPage(readFileSync(join(folder, file), "utf8"), url);
    const metadata = readMetadata(page.doc);
    const found = readDates({ doc: page.doc, url, metadata }, TODAY).published?.date;
    if (found === undefined) count.none += 1;
    else if (found === date) count.right += 1;
    else if (date?.startsWith(found)) count.coarse += 1;
    else count.wrong += 1;
    await page.close();
  }
  const { right, wrong, coarse, none } = count;
  const precision = right / (right + wrong);
  const recall = right / (right + coarse + none);
  const name = `day of ${pages.length} pages (${wrong} wrong, ${coarse} without the day, ${none} unknown)`;
  return [
    share(`${name}, precision`, precision),
    share(`${name}, recall`, recall),
    share(`${name}, F1`, f1(precision, recall)),
  ];
}

const share = (name: string, value: number): Figure => ({ name, unit: "share", value });

/** The gold marks no headlines and captions; ours are left out. */
function bodyOf(article: Article): string {
  const body = readRuns(article).filter(({ role }) => role === "body");
  return body.map(({ text }) => text).join("\n");
}

function goldOf(folder: string): GoldPage[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trim().split("\n");
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
