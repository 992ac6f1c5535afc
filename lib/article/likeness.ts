/** Texts that share at least this part of their words speak of the same thing. */
export const ALIKE = 0.5;

/** Whether one headline is another, as far as its words tell: a title mostly adds the paper's name. */
export function isAlike(one: string, other: string): boolean {
  return sharedWords(wordsOf(one), wordsOf(other)) >= ALIKE;
}

/** How much of their words two texts share, 0 to 1. */
export function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(1, words.size + others.size);
}

/** The different words of a text, in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
