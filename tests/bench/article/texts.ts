import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, readArticle } from "../../../lib/article/read-article.ts";
import { readRuns } from "../../../lib/article/runs.ts";
import { openPage } from "../../../lib/cli/page-document.ts";
import type { Figure } from "../figure.ts";
import { sampleOf } from "../sample.ts";
import { f1, goldOf, share, TODAY } from "./gold.ts";

/** The body's tokens against text marked by people. */
export async function textFigures(folder: string): Promise<Figure[]> {
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

/** The gold marks no headlines and captions; ours are left out. */
function bodyOf(article: Article): string {
  const body = readRuns(article).filter(({ role }) => role === "body");
  return body.map(({ text }) => text).join("\n");
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
