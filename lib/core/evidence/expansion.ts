import { foldCase } from "../fold.ts";

/** Words that an abbreviation leaves out and that names are written with and without. */
const SMALL = new Set("a an and as at by for from in of on the to with de du la le".split(" "));
// Enough of a word to tell it from others, little enough to overlook organisation/organization,
// treaty/treaties, nuclear/nuclear-armed.
const STEM = 5;
const ALIKE = 0.6;

/**
 * The words before a bracket that spell the abbreviation within it: by their first letters, or else
 * after Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions, 2003) by
 * any of their letters of which the first begins a word. Nothing if they are not all there.
 */
export function expansionBefore(text: string, abbreviation: string): string | undefined {
  const letters = foldCase(abbreviation).replace(/[^\p{L}\p{N}]/gu, "");
  const words = text.trimEnd().split(/\s+/u);
  const window = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(" ");
  const initials = spellingStart(window, letters, "every letter begins a word");
  const at = initials < 0 ? spellingStart(window, letters, "the first begins a word") : initials;
  if (at < 0) return undefined;
  const expansion = window.slice(at).replace(/["”’']+$|['’]s$/gu, "");
  // Letters from here and there spell much: only initials may be found on both sides of a comma.
  if (initials < 0 && /[,;:]/u.test(expansion)) return undefined;
  return expansion.length > abbreviation.length ? expansion : undefined;
}

/** Where the letters begin when they are found from right to left, -1 if they are not all there. */
function spellingStart(
  window: string,
  letters: string,
  rule: "every letter begins a word" | "the first begins a word",
): number {
  const lower = window.toLowerCase();
  let at = lower.length;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const initial = letter === 0 || rule === "every letter begins a word";
    do at -= 1;
    while (at >= 0 && !isThere(lower, at, letters.charAt(letter), initial));
  }
  return Math.max(at, -1);
}

function isThere(text: string, at: number, letter: string, initial: boolean): boolean {
  if (text.charAt(at) !== letter) return false;
  return !initial || at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** Whether two long names are one, but for small words, endings and a word more or less. */
export function sameName(one: string, other: string): boolean {
  const a = stemsOf(one);
  const b = stemsOf(other);
  if (Math.min(a.size, b.size) < 2) return a.size === b.size && [...a].every((stem) => b.has(stem));
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / (a.size + b.size - shared) >= ALIKE;
}

function stemsOf(name: string): Set<string> {
  const words = foldCase(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, STEM)));
}
