/**
 * The spotting index is one buffer that is read where it lies: little-endian 32-bit numbers, and
 * after them records of bytes.
 *
 *   header   magic, version, then the counts
 *   firsts   a hash table of the first words of all forms. A row: the low 24 bits of the word's
 *            hash, then 8 bits that say how many words its forms have (`lengthBit`) and whether
 *            one of them may begin with a small letter (`SMALL_BIT`)
 *   forms    a hash table of all forms: aliases, cues and the plurals of both. A row: the top
 *            8 bits of the form's hash, then 24 bits that say where its record is
 *   entries  where each entry's record is
 *   records  of bytes, in this order: the cues; lists of cues; the packs; then the entries, each
 *            followed by its aliases. Plurals follow the form that they are of
 *
 * Records, in the numbers and texts of `record-bytes.ts`:
 *
 *   pack     its id, then where the list of its field's words is, which are cues
 *   alias    flags, its words, and with `CUES_BIT` where the list of its needs is, and of its nots
 *   cue      flags, its words
 *   plural   flags, how far back the record is of the form that it is a plural of. Its words
 *            follow from those by rule
 *   list     how many cues, then where the record of each is
 *   entry    its id, where its pack is, the first and the last day if they are known, how
 *            many kin it has, then the number of each
 *
 * An alias, a cue and a form are known by where their record is, an entry by its number.
 *
 * A hash table has no holes: its rows stand in the order of their buckets, and those of bucket b
 * are the ones from starts[b] up to starts[b + 1].
 */
export const MAGIC = 0x54444c53; // "SLDT"
export const VERSION = 2;

/** Low bits of a form's flags: its case rule. Of a plural's: which of the form's plurals it is. */
export const RULE_BITS = 3;
export const EXACT = 0;
export const NAME = 1;
export const FREE = 2;
export const SURNAME_BIT = 4;
export const WORD_BIT = 8;
export const CUE_BIT = 16;
export const PLURAL_BIT = 32;
export const CUES_BIT = 64;
export const USUAL_BIT = 128;
export const STRICT_BIT = 256;

/** The header's numbers after magic and version, in this order. */
export const COUNTS = [
  "firstBuckets",
  "firsts",
  "formBuckets",
  "forms",
  "entries",
  "recordBytes",
  "mostWords",
] as const;

/** How many there are of each, and how many words the longest form has. */
export type Counts = { readonly [kind in (typeof COUNTS)[number]]: number };

/** The tables, all of 32-bit numbers, as they follow each other; the records come after the last. */
export interface Tables {
  readonly firstStarts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly formStarts: Uint32Array;
  readonly forms: Uint32Array;
  readonly entries: Uint32Array;
}

/** Lengths of the tables in their order in the buffer. */
export function tableLengths(counts: Counts): readonly (readonly [keyof Tables, number])[] {
  return [
    ["firstStarts", counts.firstBuckets + 1],
    ["firsts", counts.firsts],
    ["formStarts", counts.formBuckets + 1],
    ["forms", counts.forms],
    ["entries", counts.entries],
  ];
}

/** Bytes before the first table. */
export const HEADER_BYTES = 4 * (2 + COUNTS.length);

/** The largest place of a record that a row can name. */
export const LAST_PLACE = 0xffffff;

/** From so many words on all forms share a bit. */
const MANY = 7;

/** Set in a first word's row if one of its forms may stand in the text with a small first letter. */
export const SMALL_BIT = 128;

/** The bit of a first word's row that says that a form of so many words begins with it. */
export function lengthBit(words: number): number {
  return 1 << (Math.min(words, MANY) - 1);
}

/** How many words the longest form can have whose first word has these bits. */
export function mostWords(bits: number, counts: Counts): number {
  const lengths = bits & ~SMALL_BIT;
  return lengths >= lengthBit(MANY) ? counts.mostWords : 32 - Math.clz32(lengths);
}

const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

/** Whether a form that is no everyday word begins so that no text with a small letter can be it. */
export function keepsFirstCapital(words: string): boolean {
  const first = words.charCodeAt(0);
  return first >= CAPITAL_A && first <= CAPITAL_Z;
}

/** Whether a UTF-16 unit is a plain small letter. */
export function isSmall(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}
