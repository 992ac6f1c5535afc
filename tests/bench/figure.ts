import type { Sample } from "./sample.ts";

/** One line of the report. */
export interface Figure {
  /** What was measured, and where: `scan, Node`. */
  readonly name: string;
  readonly unit: "ms" | "kB" | "terms";
  readonly value: Sample | number;
  /** How often the floor or a peer of the same run goes into it. */
  readonly ratio?: { readonly to: string; readonly times: number };
}

/** The report as a Markdown table, which goes into `docs/measurements.md` as it is. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, value, ratio }) => {
    const [median, p95] =
      typeof value === "number" ? [value, undefined] : [value.median, value.p95];
    const beside = ratio ? `${ratio.times.toFixed(2)} × ${ratio.to}` : "";
    return `| ${name} | ${textOf(median)} ${unit} | ${p95 === undefined ? "" : `${textOf(p95)} ${unit}`} | ${beside} |`;
  });
  return ["| what | median | p95 | beside |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const textOf = (value: number): string =>
  value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0).replace(/\.0$/u, "");
