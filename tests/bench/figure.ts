import type { Bench } from "./report.ts";
import type { Sample } from "./sample.ts";

/** One line of the report. */
export interface Figure {
  /** What was measured, and where: `scan, Node`. */
  readonly name: string;
  /** A share of 1 is written without a unit. */
  readonly unit: "ms" | "kB" | "terms" | "share";
  readonly value: Sample | number;
  /** How often the floor or a peer of the same run goes into it. */
  readonly ratio?: { readonly to: string; readonly times: number };
}

/** The head of every table of figures: tables that begin with it can be made one. */
export const TABLE_HEAD = "| what | median | p95 | beside |\n| --- | --- | --- | --- |";

/** A benchmark whose report is one table of figures. */
export function benchOf(
  measure: (data: string | undefined) => readonly Figure[] | Promise<readonly Figure[]>,
): Bench {
  return async (data) => {
    const figures = await measure(data);
    return { figures, text: tableOf(figures) };
  };
}

/** The report as a Markdown table, which goes into `docs/measurements.md` as it is. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, value, ratio }) => {
    const [median, p95] =
      typeof value === "number" ? [value, undefined] : [value.median, value.p95];
    const beside = ratio ? `${ratio.times.toFixed(2)} × ${ratio.to}` : "";
    return `| ${name} | ${measured(median, unit)} | ${p95 === undefined ? "" : measured(p95, unit)} | ${beside} |`;
  });
  return [TABLE_HEAD, ...rows].join("\n");
}

const measured = (value: number, unit: Figure["unit"]): string =>
  unit === "share" ? value.toFixed(3) : `${textOf(value)} ${unit}`;

const textOf = (value: number): string =>
  value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0).replace(/\.0$/u, "");
