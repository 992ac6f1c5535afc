import {
  classAt,
  COMMA,
  DOT,
  foldCase,
  foldWord,
  HASH_SEED,
  hashOf,
  hashStep,
  IGNORABLE,
  kindOf,
  MARK,
  SOFT,
  SYMBOL,
  widthOf,
} from "./fold.ts";
import { isAbbreviated, LONGEST_ABBREVIATION } from "./abbreviations.ts";
import { afterPossessive, chunkAt, dottedEnd, pastDot } from "./word-ends.ts";

/** Flag of a token: something other than spaces, dashes or a possessive stands before it. */
export const HARD_BEFORE = 1;
/** Flag of a token: an acronym written with dots, which are no part of the word. */
const DOTTED = 2;

/** The tokens of one text: words, and each `+`, `/`, `&` by itself. Made to be filled again. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets into the page's own text. A possessive is outside its token. */
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word folded and without case. */
  folded: Int32Array;
  flags: Uint8Array;
}

/** Room for tokens; it grows as needed. */
export function createTokens(capacity = 256): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    folded: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

/**
 * Fills `tokens` with the tokens of the text from one offset up to another, neither of which is within
 * a word; what was in it before is gone.
 */
export function tokenize(text: string, tokens: Tokens, from = 0, to = text.length): Tokens {
  tokens.count = 0;
  let gap = HARD_BEFORE;
  let at = from;
  while (at < to) {
    const charClass = classAt(text, at);
    const kind = kindOf(charClass);
    if (kind >= MARK || kind === SYMBOL) {
      at = kind === SYMBOL ? addSymbol(text, at, gap, tokens) : addWord(text, at, gap, tokens);
      gap = 0;
    } else {
      if (kind !== SOFT && kind !== IGNORABLE) gap = HARD_BEFORE;
      at += widthOf(charClass);
    }
  }
  return tokens;
}

/** The token's word, folded with its case kept. */
export function wordAt(text: string, tokens: Tokens, at: number): string {
  const surface = text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0);
  return foldWord(surface, ((tokens.flags[at] ?? 0) & DOTTED) !== 0);
}

/** Lower case of an ASCII letter or digit, 0 for all else. */
const PLAIN = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyz0123456789") {
  PLAIN[character.charCodeAt(0)] = character.charCodeAt(0);
  PLAIN[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
}
const NINE = 57;

/** Adds the word at `at`; returns where to read on. Most words are plain and cost no allocation. */
function addWord(text: string, at: number, gap: number, tokens: Tokens): number {
  let folded = HASH_SEED;
  let code = 0;
  let end = at;
  for (; end < text.length; end++) {
    const next = text.charCodeAt(end);
    const lower = PLAIN[next] ?? 0;
    if (lower === 0) break;
    code = next;
    folded = hashStep(folded, lower);
  }
  if (!endsPlainly(kindOf(classAt(text, end)), end - at, code)) {
    return addIrregularWord(text, at, gap, tokens);
  }
  const token = openToken(tokens, at, end, gap);
  tokens.folded[token] = folded;
  return end;
}

/** Whether a plain word of this length and last character is over at a character of this kind. */
function endsPlainly(kind: number, length: number, last: number): boolean {
  if (length === 0) return false;
  if (kind === DOT) return length > LONGEST_ABBREVIATION && last > NINE;
  if (kind === COMMA) return last > NINE;
  return kind <= SOFT || kind === SYMBOL;
}

function addSymbol(text: string, at: number, gap: number, tokens: Tokens): number {
  const token = openToken(tokens, at, at + 1, gap);
  tokens.folded[token] = hashOf(text.charAt(at).normalize("NFKC"));
  return at + 1;
}

/** A word with apostrophes, dots, ignorable characters or letters outside ASCII. */
function addIrregularWord(text: string, at: number, gap: number, tokens: Tokens): number {
  const letters = dottedEnd(text, at);
  if (letters > 0) {
    const end = pastDot(text, letters);
    const word = closeToken(text, tokens, openToken(tokens, at, end, gap | DOTTED));
    return afterPossessive(text, end, word);
  }
  const { end, owner } = chunkAt(text, at);
  if (owner > 0) {
    closeToken(text, tokens, openToken(tokens, at, owner, gap));
    return end;
  }
  const word = closeToken(text, tokens, openToken(tokens, at, end, gap));
  const next = isAbbreviated(word) ? pastDot(text, end) : end;
  return next > end ? next : afterPossessive(text, end, word);
}

function openToken(tokens: Tokens, start: number, end: number, flags: number): number {
  const token = tokens.count++;
  if (token === tokens.start.length) grow(tokens);
  tokens.start[token] = start;
  tokens.end[token] = end;
  tokens.flags[token] = flags;
  return token;
}

function closeToken(text: string, tokens: Tokens, token: number): string {
  const word = wordAt(text, tokens, token);
  tokens.folded[token] = hashOf(foldCase(word));
  return word;
}

function grow(tokens: Tokens): void {
  const wider = createTokens(tokens.start.length * 2);
  wider.start.set(tokens.start);
  wider.end.set(tokens.end);
  wider.folded.set(tokens.folded);
  wider.flags.set(tokens.flags);
  Object.assign(tokens, wider, { count: tokens.count });
}
