import { tableOf } from "../spot/markdown.ts";
import { totalOf, type Cost } from "./cost.ts";
import type { Row } from "./row.ts";

const HEAD = [
  "page",
  "article, or its language",
  "root",
  "published",
  "spots",
  "added, ms",
  "world + start + read + render",
  "peer, ms",
  "longest, longest later, ms",
  "shift",
  "heap, kB",
  "differs",
  "messages",
  "requests",
];

/** The rows as a table; what went wrong takes the place of what was to be told. */
export const rowsTable = (rows: readonly Row[]): string => tableOf(HEAD, rows.map(cellsOf));

function cellsOf({ path, failed, found }: Row): string[] {
  if (!found) return [nameOf(path), failed ?? ""];
  const { seen, cost, peer, shift, heap, differs, messages, requests } = found;
  return [
    nameOf(path),
    seen.foreign ?? (seen.article ? "yes" : "no"),
    seen.root,
    seen.published,
    String(seen.spots),
    cost ? ms(totalOf(cost)) : "",
    cost ? stepsOf(cost) : "",
    peer === undefined ? "" : ms(peer),
    cost ? `${ms(cost.longest)}, ${ms(cost.slice)}` : "",
    shift === undefined ? "" : shift.toFixed(4).replace(/\.?0+$/u, ""),
    heap === undefined ? "" : String(Math.round(heap / 1000)),
    differs ? "**yes**" : "",
    inCell(messages),
    inCell(requests),
  ];
}

/** A page's name, for reading. */
export const nameOf = (path: string): string => path.replace(/^html\/|\.html$/gu, "");

const stepsOf = ({ world, start, read, render }: Cost): string =>
  [world, start, read, render].map(ms).join(" + ");

const ms = (value: number): string => value.toFixed(1);

/** Page text may hold what ends a cell or a line. */
const inCell = (lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `${lines.length}: ${lines[0]?.replaceAll(/[|\s]+/gu, " ").slice(0, 80)}`;
