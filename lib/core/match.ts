import { foldCase, HASH_SEED, hashStep } from "./fold.ts";
import { CUE_NUMBER, EXACT, FREE, NAME, RULE_BITS, WORD_BIT } from "./index-format.ts";
import { nextState, textOf } from "./index-reader.ts";
import type { SpottingIndex } from "./index-reader.ts";
import { HARD_BEFORE, wordAt } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** A stretch of the text that is a form of some aliases. Offsets are UTF-16. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the aliases whose case rule holds here, one at least. */
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

/** The tokens from `first` to `last`, both included. */
interface Span {
  readonly text: string;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Hash of the exact words. */
  readonly exact: number;
}

/** Every form of the index in the text, from each token on as far as the trie goes. */
export function match(text: string, tokens: Tokens, index: SpottingIndex): RunScan {
  const scan = { hits: [], cues: [] };
  const { stateForms, slots } = index.tables;
  for (let first = 0; first < tokens.count; first++) {
    let state = 0;
    let exact = HASH_SEED;
    for (let last = first; last < tokens.count; last++) {
      if (last > first && ((tokens.flags[last] ?? 0) & HARD_BEFORE) !== 0) break;
      state = nextState(slots, state, tokens.folded[last] ?? 0);
      if (state === 0) break;
      exact = hashStep(exact, tokens.exact[last] ?? 0);
      if (stateForms[state] === stateForms[state + 1]) continue;
      collect(index, state, { text, tokens, first, last, exact }, scan);
    }
  }
  return scan;
}

/** Adds the forms of a state that really stand here: hashes alone prove nothing. */
function collect(
  index: SpottingIndex,
  state: number,
  span: Span,
  scan: { hits: Hit[]; cues: CueHit[] },
): void {
  const { stateForms, formOwner, aliasFlags } = index.tables;
  const start = span.tokens.start[span.first] ?? 0;
  const end = span.tokens.end[span.last] ?? 0;
  const aliases: number[] = [];
  const endForm = stateForms[state + 1] ?? 0;
  for (let form = stateForms[state] ?? 0; form < endForm; form++) {
    const owner = formOwner[form] ?? 0;
    const flags = owner < 0 ? NAME : (aliasFlags[owner] ?? 0);
    if (!fits(index, form, flags & RULE_BITS, span)) continue;
    if (owner < 0) scan.cues.push({ cue: owner & CUE_NUMBER, start, end });
    else if ((flags & WORD_BIT) === 0 || !inCapitals(span.text, start, end)) aliases.push(owner);
  }
  if (aliases.length > 0) scan.hits.push({ start, end, aliases });
}

function fits(index: SpottingIndex, form: number, rule: number, span: Span): boolean {
  const words = textOf(index, form);
  const start = span.tokens.start[span.first] ?? 0;
  // Most forms are settled here, without a string being made: written as in the index, or an
  // everyday word with the letters of a name ("who", "us", "hill").
  if (index.tables.formExact[form] === span.exact) {
    const end = span.tokens.end[span.last] ?? 0;
    if (end - start === words.length && span.text.startsWith(words, start)) return true;
  } else if (rule === EXACT) {
    return false;
  }
  if (rule === NAME && losesCapital(words, span.text.charCodeAt(start))) return false;
  const seen = wordsOf(span);
  if (rule === EXACT) return seen === words;
  if (foldCase(seen) !== foldCase(words)) return false;
  return rule === FREE || keepsCapitals(words, seen);
}

/** Whether the form begins with a plain capital and the text with a plain small letter. */
function losesCapital(form: string, seen: number): boolean {
  const first = form.charCodeAt(0);
  return first >= 65 && first <= 90 && seen >= 97 && seen <= 122;
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

/** Whether the line around the stretch has no small letter in it. */
function inCapitals(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  return !/\p{Ll}/u.test(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd));
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
