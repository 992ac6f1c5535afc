import { f1 } from "../gold.ts";

/** How well a text agrees with one marked by people. */
export interface Agreement {
  /** The share of what was got that is wanted. */
  readonly precision: number;
  /** The share of what is wanted that was got. */
  readonly recall: number;
}

/** Word by word, in any order. */
export function byTokens(got: string, want: string): Agreement {
  return agreementOf(tokensOf(got.toLowerCase()), tokensOf(want.toLowerCase()));
}

/**
 * By every four words that follow each other, as the makers of the gold publish it. A text of three
 * words or less is one such piece.
 */
export function byShingles(got: string, want: string): Agreement {
  return agreementOf(shinglesOf(tokensOf(got)), shinglesOf(tokensOf(want)));
}

/** The means over pages, and F1 both ways. */
export interface Means extends Agreement {
  /** The mean of the pages' own. */
  readonly f1: number;
  /** Of the mean precision and the mean recall, as the makers of the gold publish it. */
  readonly f1OfMeans: number;
}

/** Sums up the agreements on pages. A page of which nothing was got counts in the recall only. */
export function meansOf(pages: readonly (Agreement | undefined)[]): Means {
  const read = pages.filter((page) => page !== undefined);
  const precision = sum(read.map((page) => page.precision)) / read.length;
  const recall = sum(read.map((page) => page.recall)) / pages.length;
  const each = read.map((page) => f1(page.precision, page.recall));
  return {
    precision,
    recall,
    f1: sum(each) / pages.length,
    f1OfMeans: f1(precision, recall),
  };
}

function agreementOf(got: readonly string[], want: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const piece of want) left.set(piece, (left.get(piece) ?? 0) + 1);
  let shared = 0;
  for (const piece of got) {
    const count = left.get(piece) ?? 0;
    if (count > 0) shared += 1;
    left.set(piece, count - 1);
  }
  return { precision: shared / Math.max(1, got.length), recall: shared / Math.max(1, want.length) };
}

function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shinglesOf(tokens: readonly string[]): string[] {
  const count = Math.max(1, tokens.length - 3);
  const shingles = Array.from({ length: count }, (_, at) => tokens.slice(at, at + 4).join(" "));
  return shingles.filter((shingle) => shingle !== "");
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
