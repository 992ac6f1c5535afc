import { foldCase, HASH_SEED, hashStep } from "./fold.ts";
import {
  CUE_BIT,
  EXACT,
  FREE,
  isSmall,
  keepsFirstCapital,
  lengthBit,
  mostWords,
  NAME,
  RULE_BITS,
  SMALL_BIT,
  WORD_BIT,
} from "./index-format.ts";
import { firstBits, formAt, formsOfHash } from "./index-reader.ts";
import type { Form, SpottingIndex } from "./index-reader.ts";
import { HARD_BEFORE, wordAt } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** A stretch of the text that is a form of some aliases. Offsets are UTF-16. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The aliases whose case rule holds here, one at least. */
  readonly aliases: readonly number[];
}

/** A stretch of the text that is a cue of some alias. */
export interface CueHit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
}

/** All that one run says by itself: to be kept as long as its text and the index are the same. */
export interface RunScan {
  /** By start, then by length; hits inside others and across others are among them. */
  readonly hits: readonly Hit[];
  readonly cues: readonly CueHit[];
}

/** As far on either side as a headline goes, in UTF-16 units. */
const HEADLINE = 300;
const SMALL_LETTER = /\p{Ll}/u;

/** The tokens from `first` to `last`, both included. */
interface Span {
  readonly text: string;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
}

/** Every form of the index in the text: at each token those that the index says begin with it. */
export function match(text: string, tokens: Tokens, index: SpottingIndex): RunScan {
  const scan = { hits: [], cues: [] };
  const { count, folded, flags } = tokens;
  for (let first = 0; first < count; first++) {
    const bits = firstBits(index, folded[first] ?? 0);
    if (bits === 0) continue;
    // Nearly every word of a text begins with a small letter, and few forms do.
    if ((bits & SMALL_BIT) === 0 && isSmall(text.charCodeAt(tokens.start[first] ?? 0))) continue;
    const end = Math.min(count, first + mostWords(bits, index.counts));
    let hash = HASH_SEED;
    for (let last = first; last < end; last++) {
      if (last > first && ((flags[last] ?? 0) & HARD_BEFORE) !== 0) break;
      hash = hashStep(hash, folded[last] ?? 0);
      if ((bits & lengthBit(last - first + 1)) === 0) continue;
      const places = formsOfHash(index, hash);
      if (places.length > 0) collect(index, places, { text, tokens, first, last }, scan);
    }
  }
  return scan;
}

/** Adds those of the forms that really stand here: hashes alone prove nothing. */
function collect(
  index: SpottingIndex,
  places: readonly number[],
  span: Span,
  scan: { hits: Hit[]; cues: CueHit[] },
): void {
  const start = span.tokens.start[span.first] ?? 0;
  const end = span.tokens.end[span.last] ?? 0;
  const aliases: number[] = [];
  for (const place of places) {
    const form = formAt(index, place);
    if (!fits(form, span, start, end)) continue;
    if ((form.flags & CUE_BIT) !== 0) scan.cues.push({ cue: form.owner, start, end });
    else if ((form.flags & WORD_BIT) === 0 || !inCapitals(span.text, start, end)) {
      aliases.push(form.owner);
    }
  }
  if (aliases.length > 0) scan.hits.push({ start, end, aliases });
}

function fits({ words, flags }: Form, span: Span, start: number, end: number): boolean {
  const rule = flags & RULE_BITS;
  // Most forms are settled here, without a string being made: written as in the index, or an
  // everyday word with the letters of a name ("who", "us", "hill").
  if (end - start === words.length && span.text.startsWith(words, start)) return true;
  if (rule !== FREE && keepsFirstCapital(words) && isSmall(span.text.charCodeAt(start)))
    return false;
  const seen = wordsOf(span);
  if (rule === EXACT) return seen === words;
  if (foldCase(seen) !== foldCase(words)) return false;
  return rule !== NAME || keepsCapitals(words, seen);
}

function wordsOf(span: Span): string {
  let words = wordAt(span.text, span.tokens, span.first);
  for (let token = span.first + 1; token <= span.last; token++) {
    words += ` ${wordAt(span.text, span.tokens, token)}`;
  }
  return words;
}

/** Whether each capital of the form is one in the text, word by word, or the word is shouted. */
function keepsCapitals(form: string, seen: string): boolean {
  const seenWords = seen.split(" ");
  return form.split(" ").every((word, at) => {
    const other = seenWords[at] ?? "";
    if (other === other.toUpperCase()) return true;
    return word.length === other.length && capitalsAgree(word, other);
  });
}

function capitalsAgree(word: string, other: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (letter !== letter.toLowerCase() && letter !== other.charAt(at)) return false;
  }
  return true;
}

/** Whether the line around the stretch has no small letter in it, or as much of it as a headline. */
function inCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - HEADLINE), start);
  const after = text.slice(end, end + HEADLINE);
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end);
  return !SMALL_LETTER.test(line) && !SMALL_LETTER.test(after.split("\n", 1)[0] ?? "");
}

/**
 * The hits to be answered: leftmost first, the longest of those that begin together, none over
 * another. `allowed` says which aliases count.
 */
export function candidatesOf(
  hits: readonly Hit[],
  allowed: (alias: number) => boolean = () => true,
): Hit[] {
  const chosen: Hit[] = [];
  for (const hit of hits) {
    const aliases = hit.aliases.filter(allowed);
    if (aliases.length === 0) continue;
    const before = chosen.at(-1);
    if (before && hit.start < before.end && hit.start !== before.start) continue;
    // Hits that begin together come by length, so a later one is longer.
    if (before && hit.start === before.start) chosen.pop();
    chosen.push({ start: hit.start, end: hit.end, aliases });
  }
  return chosen;
}
