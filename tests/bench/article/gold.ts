import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../../lib/core/dates.ts";
import type { Figure } from "../figure.ts";

/** A page of a gold standard; `gold/README.md` of the shared data says what its fields mean. */
export interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly text?: string;
  readonly date?: string | null;
}

/** The day on which the pages are read. */
export const TODAY = dayOf(2026, 11, 24) ?? raise("no such day");

/** The pages of a set. */
export function goldOf(folder: string): GoldPage[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trim().split("\n");
  // Two dates of the set are `NaN`, which Python writes and JSON does not know.
  return lines.map((line): GoldPage => JSON.parse(line.replace(": NaN", ": null")));
}

/** A share of 1, as a figure. */
export const share = (name: string, value: number): Figure => ({ name, unit: "share", value });

/** The harmonic mean of the two. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function raise(message: string): never {
  throw new Error(message);
}
