import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../../../lib/cli/page-document.ts";
import type { Figure } from "../figure.ts";
import { sampleOf } from "../sample.ts";
import { f1, type GoldPage, goldOf, share } from "./gold.ts";
import { readInChromium } from "./texts/in-chromium.ts";
import { readWith, type Reading, type ReaderName } from "./texts/in-page/readers.ts";
import { type Agreement, byShingles, byTokens, meansOf } from "./texts/measures.ts";

/** A page as each of the readers has read it, in one place. */
type Readings = ReadonlyMap<ReaderName, Reading>;

const NAMES: Readonly<Record<ReaderName, string>> = {
  sidelight: "Sidelight",
  readability: "Readability",
};

/**
 * The story's text against text marked by people, ours beside the peer's, and what reading costs.
 * `SIDELIGHT_LIST=1` also prints every page.
 */
export async function textFigures(folder: string): Promise<Figure[]> {
  const gold = goldOf(folder);
  const inNode = await readInNode(folder, gold);
  const inChromium = await inBrowser(folder, gold);
  if (process.env["SIDELIGHT_LIST"] === "1") console.log(listOf(gold, inChromium));
  return [
    ...qualityOf(gold, inChromium, "sidelight"),
    ...qualityOf(gold, inChromium, "readability"),
    ...costOf(inNode, "Node"),
    ...costOf(inChromium, "Chromium"),
  ];
}

/** They take turns in being first: the first to touch a page pays for its nodes' wrappers. */
const orderOf = (at: number): readonly ReaderName[] =>
  at % 2 === 0 ? ["sidelight", "readability"] : ["readability", "sidelight"];

async function readInNode(folder: string, gold: readonly GoldPage[]): Promise<Readings[]> {
  const all: Readings[] = [];
  for (const [at, { file, url }] of gold.entries()) {
    const page = openPage(readFileSync(join(folder, file), "utf8"), url);
    all.push(new Map(readWith(page.doc, url, orderOf(at))));
    await page.close();
  }
  return all;
}

async function inBrowser(folder: string, gold: readonly GoldPage[]): Promise<Readings[]> {
  const html = ({ file }: GoldPage): string => readFileSync(join(folder, file), "utf8");
  const pages = gold.map((page) => ({ url: page.url, html: html(page) }));
  return (await readInChromium(pages, orderOf)).map((readings) => new Map(readings));
}

type Measure = (got: string, want: string) => Agreement;

function qualityOf(gold: readonly GoldPage[], all: readonly Readings[], name: ReaderName) {
  const agree = (measure: Measure) =>
    meansOf(
      gold.map(({ text = "" }, at) => {
        const got = all[at]?.get(name)?.text;
        return got === undefined ? undefined : measure(got, text);
      }),
    );
  const none = all.filter((readings) => readings.get(name)?.text === undefined).length;
  const of = `${NAMES[name]} on ${gold.length} articles (${none} taken for none)`;
  const [tokens, shingles] = [agree(byTokens), agree(byShingles)];
  return [
    share(`${of}, tokens: precision`, tokens.precision),
    share(`${of}, tokens: recall`, tokens.recall),
    share(`${of}, tokens: F1`, tokens.f1),
    share(`${of}, as published (4 words): precision`, shingles.precision),
    share(`${of}, as published (4 words): recall`, shingles.recall),
    share(`${of}, as published (4 words): F1`, shingles.f1OfMeans),
  ];
}

/** The ratio is the median over the pages, each page's two times by themselves. */
function costOf(all: readonly Readings[], where: string): Figure[] {
  const timesOf = (name: ReaderName): number[] => all.map((page) => page.get(name)?.ms ?? 0);
  const [ours, theirs] = [timesOf("sidelight"), timesOf("readability")];
  const ratios = ours.map((ms, at) => ms / Math.max(0.001, theirs[at] ?? 0));
  const ratio = { to: "Readability, page by page", times: sampleOf(ratios).median };
  const name = (reader: ReaderName): string => `${NAMES[reader]} reads an article, ${where}`;
  return [
    { name: name("sidelight"), unit: "ms", value: sampleOf(ours), ratio },
    { name: `${name("readability")}, its copy made`, unit: "ms", value: sampleOf(theirs) },
  ];
}

/** Precision, recall, F1 and ms on each page, ours and the peer's, the worst of ours first. */
function listOf(gold: readonly GoldPage[], all: readonly Readings[]): string {
  const rows = gold.map(({ text = "", file, url }, at) => {
    const told = (name: ReaderName) => {
      const { text: got = "", ms = 0 } = all[at]?.get(name) ?? {};
      const { precision, recall } = byTokens(got, text);
      return { score: f1(precision, recall), precision, recall, ms };
    };
    return { ours: told("sidelight"), theirs: told("readability"), page: `${url} ${file}` };
  });
  const line = ({ precision, recall, score, ms }: (typeof rows)[number]["ours"]): string =>
    `${[precision, recall, score].map((value) => value.toFixed(3)).join(" ")} ${ms.toFixed(1)} ms`;
  return rows
    .toSorted((a, b) => a.ours.score - b.ours.score)
    .map(({ ours, theirs, page }) => `${line(ours)}   ${line(theirs)}   ${page}`)
    .join("\n");
}
