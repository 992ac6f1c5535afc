import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page to be measured on. */
export interface BenchPage {
  readonly url: string;
  readonly html: string;
}

const ROOT = new URL("../../../", import.meta.url).pathname;

/** Pages of fewer words in the main text are left out. */
const MIN_WORDS = 200;

/**
 * What would not run or load here anyway, and costs time to be refused: scripts but for the data in
 * them, styles, addresses; and what gets in the way of measuring, a page's own policy or reload.
 */
const REFUSED = [
  /<script\b(?![^>]*ld\+json)[^]*?<\/script>/giu,
  /<style\b[^]*?<\/style>/giu,
  /<(?:link|iframe|source|video|audio|embed|object)\b[^>]*>/giu,
  /<meta[^>]*http-equiv[^>]*>/giu,
  /\s(?:src|srcset|poster|on\w+)=(?:"[^"]*"|'[^']*')/giu,
];

/**
 * That many English news pages of different sites (which keeps browsers from reusing a process
 * for the next page), spread over the corpus. Without the corpus, the few pages of the project.
 */
export function pickPages(data: string | undefined, count: number): readonly BenchPage[] {
  if (data === undefined) return ownPages();
  const rows = readFileSync(join(data, "corpus/manifest.tsv"), "utf8").trimEnd().split("\n");
  const rowOfSite = new Map(
    rows
      .map((row) => row.split("\t"))
      .filter(([, , , , , language, , words]) => language === "en" && Number(words) >= MIN_WORDS)
      .filter((row) => row.at(-1)?.startsWith("https://"))
      .map((row) => [siteOf(row), row]),
  );
  const chosen = [...rowOfSite.values()].filter((_, at) => (at * count) % rowOfSite.size < count);
  return chosen.map((row) => ({
    url: addressOf(row.at(-1) ?? ""),
    html: pageIn(join(data, "corpus", row[0] ?? "")),
  }));
}

/** The page's words, roughly: what stands outside its tags, scripts and styles. */
export const wordsOf = ({ html }: BenchPage): string =>
  html.replace(/<(script|style|svg)\b[^]*?<\/\1>|<[^>]*>|&\w+;/giu, " ");

function ownPages(): readonly BenchPage[] {
  const files = globSync(["assets/demo/*.html", "tests/pages/*/source.html"], { cwd: ROOT });
  return files.toSorted().map((file, at) => ({
    url: `https://page${at}.example/news/2026/11/24/article`,
    html: pageIn(join(ROOT, file)),
  }));
}

/** `bbc` of `www.bbc.co.uk`: the longest of the names, which is enough to tell papers apart. */
function siteOf(row: readonly string[]): string {
  const names = new URL(row.at(-1) ?? "").hostname.split(".");
  return names.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

function addressOf(url: string): string {
  const address = new URL(url);
  address.hash = "";
  return address.href;
}

const pageIn = (file: string): string =>
  REFUSED.reduce((html, refused) => html.replace(refused, ""), readFileSync(file, "utf8"));
