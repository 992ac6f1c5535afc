import { HARD_BEFORE, createTokens, tokenize, wordAt } from "./tokens.ts";
import { pluralsOf } from "./plurals.ts";

/**
 * The folded words of a form, their case kept. Throws if the form has no word, or has punctuation
 * between its words over which no match can reach.
 */
export function wordsOfForm(form: string): string[] {
  const tokens = tokenize(form, createTokens(16));
  if (tokens.count === 0) throw new Error(`The form "${form}" has no word in it`);
  return Array.from({ length: tokens.count }, (_, at) => {
    if (at > 0 && ((tokens.flags[at] ?? 0) & HARD_BEFORE) !== 0) {
      const before = form.slice(tokens.end[at - 1], tokens.start[at]).trim();
      throw new Error(
        `The form "${form}" has "${before}" between its words; a term never reaches over it`,
      );
    }
    return wordAt(form, tokens, at);
  });
}

/** The same words with the last one in each of its plurals. */
export function pluralForms(words: readonly string[]): string[][] {
  return pluralsOf(words.at(-1) ?? "").map((plural) => [...words.slice(0, -1), plural]);
}
