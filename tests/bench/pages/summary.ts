import { sampleOf } from "../sample.ts";
import { numberOf, tableOf } from "../spot/markdown.ts";
import { totalOf, type Cost } from "./cost.ts";
import type { Findings, Row } from "./row.ts";
import { nameOf, rowsTable } from "./table.ts";
import { verdictsOf, type Verdict } from "./verdicts.ts";

/** The pages in one browser, for reading. */
export function chapterOf(browser: string, rows: readonly Row[]): string {
  const found = rows.flatMap((row) => row.found ?? []);
  const articles = found.filter(({ seen }) => seen.article);
  return [
    `### ${browser}: ${rows.length} pages, ${articles.length} of them articles`,
    verdictsOf(rows).map(lineOf).join("\n"),
    ...(found.some(({ cost }) => cost) ? [stepsTable(articles, found)] : []),
    rowsTable(rows),
  ].join("\n\n");
}

function lineOf({ name, value, bound, unit, by }: Verdict): string {
  const verdict = value <= bound ? "held" : "**missed**";
  const pages = by.length > 0 ? `: ${by.map(nameOf).join(", ")}` : "";
  return `- ${verdict}: ${name}: ${numberOf(value)} ${unit} (at most ${numberOf(bound)})${pages}`;
}

/** Where the time goes, on articles and on all other pages. */
function stepsTable(articles: readonly Findings[], all: readonly Findings[]): string {
  const others = all.filter((found) => !articles.includes(found));
  return tableOf(
    ["ms of the main thread, median and p95", ...STEPS.map(([name]) => name)],
    [
      ["articles", ...STEPS.map(([, step]) => spanOf(articles, step))],
      ["other pages", ...STEPS.map(([, step]) => spanOf(others, step))],
      ["the peer", ...STEPS.map(([name]) => (name === "all" ? peerSpan(articles) : ""))],
    ],
  );
}

const STEPS: readonly (readonly [string, (cost: Cost) => number])[] = [
  ["world", ({ world }) => world],
  ["start", ({ start }) => start],
  ["read", ({ read }) => read],
  ["render", ({ render }) => render],
  ["all", totalOf],
  ["longest", ({ longest }) => longest],
  ["longest later", ({ slice }) => slice],
];

const spanOf = (found: readonly Findings[], step: (cost: Cost) => number): string =>
  span(found.flatMap(({ cost }) => (cost ? [step(cost)] : [])));

const peerSpan = (found: readonly Findings[]): string =>
  span(found.flatMap(({ peer }) => peer ?? []));

function span(values: readonly number[]): string {
  if (values.length === 0) return "";
  const { median, p95 } = sampleOf(values);
  return `${median.toFixed(1)}, ${p95.toFixed(1)}`;
}
