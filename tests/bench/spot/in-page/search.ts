import type { Contender } from "./contender.ts";

/** Looks for the pattern in each of the texts. */
export function searchWith(pattern: RegExp, texts: readonly string[]): Contender {
  return eachText(texts, (text) => [...text.matchAll(pattern)].length);
}

/** Counts the mentions text by text: first in those of the page, then in whatever comes. */
export function eachText(texts: readonly string[], countIn: (text: string) => number): Contender {
  const scan = (all: readonly string[]) => ({
    found: all.reduce((sum, text) => sum + countIn(text), 0),
  });
  return { look: () => scan(texts), scan };
}

/** Whole words of ASCII letters: `\b` would find "Krak" in "Kraków". */
export const asciiWords = (alternation: string): RegExp =>
  new RegExp(String.raw`\b(?:${alternation})\b`, "gi");
