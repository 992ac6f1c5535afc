/**
 * What a character is to the tokeniser, and how a word is folded so that every way of writing it
 * is one. Kinds from `MARK` upwards are the characters that words are made of.
 */
export const HARD = 1;
export const SOFT = 2;
export const IGNORABLE = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
export const COMMA = 6;
export const SYMBOL = 7;
export const MARK = 8;
export const NUMBER = 9;
export const DIGIT = 10;
export const LETTER = 11;

const KIND_BITS = 15;
const WIDE = 16;
const END = HARD;

// Typed as an apostrophe in Latin transliterations and by careless editors; prime and grave too.
const APOSTROPHE_CHARACTERS = "['’‘‛ʼʻʾʿ′`´＇]";
const APOSTROPHES = new RegExp(APOSTROPHE_CHARACTERS, "gu");
const ASCII = /^[ -_a-~]*$/u;
const ROWS: readonly (readonly [RegExp, number])[] = [
  [/\p{Default_Ignorable_Code_Point}/u, IGNORABLE],
  [new RegExp(APOSTROPHE_CHARACTERS, "u"), APOSTROPHE],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMBER],
  [/[\s\p{Pd}−]/u, SOFT],
  [/[+/&]/u, SYMBOL],
  [/\./u, DOT],
  [/,/u, COMMA],
];

// Learnt character by character: 64 kB of zeros cost nothing until a page uses them, whereas a
// table filled beforehand would cost each page some milliseconds.
const LEARNT = new Uint8Array(0x10000);

/** The class of the character at a UTF-16 offset: `kindOf` and `widthOf` take it apart. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const code = text.charCodeAt(at);
  return (LEARNT[code] ?? 0) || learn(text, at, code);
}

/** What kind of character the class says it is. */
export function kindOf(charClass: number): number {
  return charClass & KIND_BITS;
}

/** How many UTF-16 units the character takes: 1 or 2. */
export function widthOf(charClass: number): number {
  return charClass >= WIDE ? 2 : 1;
}

function learn(text: string, at: number, code: number): number {
  const point = text.codePointAt(at) ?? code;
  const kind = classify(String.fromCodePoint(point));
  if (point > 0xffff) return kind | WIDE;
  // A high surrogate stands for many characters, so only whole ones may be remembered.
  if (code < 0xd800 || code > 0xdfff) LEARNT[code] = kind;
  return kind;
}

function classify(character: string): number {
  for (const [pattern, kind] of ROWS) if (pattern.test(character)) return kind;
  const plain = character.normalize("NFKC");
  // Full-width and superscript punctuation is the ASCII character that it stands for.
  return plain !== character && plain.length === 1 ? classify(plain) : HARD;
}

/** The word as its author meant it: no ignorable characters, NFKC, one apostrophe, its own case. */
export function foldWord(surface: string, dotted: boolean): string {
  if (!dotted && ASCII.test(surface)) return surface;
  const bare = surface.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const word = bare.replace(APOSTROPHES, "'").normalize("NFKC");
  return dotted ? word.replaceAll(".", "") : word;
}

/** The same for all cases. Upper case first, so that ß meets SS and ς meets Σ. */
export function foldCase(word: string): string {
  return word.toUpperCase().toLowerCase();
}

/** Where a hash begins: FNV-1a, 32 bits. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash after one more UTF-16 unit (or one more 32-bit hash, when tokens are combined). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** The hash of a folded word. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
