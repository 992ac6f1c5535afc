/**
 * The spotting index is one buffer of little-endian 32-bit numbers followed by the letters, read
 * where it lies:
 *
 *   header    magic, version, then the count of each kind of row
 *   entries   id and pack (text numbers), first and last day, where its aliases and kin begin
 *   aliases   rule and flags, form, where its cues begin: needs, then nots
 *   forms     whose it is (an alias, or a cue with the top bit set), hash of its exact words.
 *             Form number n has text number n, and forms stand in the order of their states
 *   states    of the trie: where its forms begin
 *   slots     of the trie's one hash table, three numbers each that are read together: state,
 *             token hash, next state (0: the slot is free)
 *   texts     where each begins among the letters
 *   letters   a byte each, or a zero byte and then two bytes each
 *
 * A list of lists is kept as in `starts`: the rows of list n are those from starts[n] up to
 * starts[n + 1].
 */
export const MAGIC = 0x54444c53; // "SLDT"
export const VERSION = 1;
/** A day that is not known. */
export const NO_DAY = -0x80000000;
/** Set in a form's owner if it is a cue. */
export const CUE_BIT = 0x80000000;
/** The other bits of such an owner: the cue's number. */
export const CUE_NUMBER = 0x7fffffff;
/** Low bits of an alias's flags: its case rule. */
export const RULE_BITS = 3;
export const EXACT = 0;
export const NAME = 1;
export const FREE = 2;
export const SURNAME_BIT = 4;
export const WORD_BIT = 8;

/** The header's numbers after magic and version, in this order. */
export const COUNTS = [
  "entries",
  "kin",
  "aliases",
  "cueRefs",
  "cues",
  "forms",
  "states",
  "slots",
  "texts",
  "letters",
] as const;

/** How many rows of each kind there are. */
export type Counts = { readonly [kind in (typeof COUNTS)[number]]: number };

/** The tables, all of 32-bit numbers, as they follow each other; letters come after the last. */
export interface Tables {
  /** Text number of the id. The pack's is the row below. */
  readonly entryId: Int32Array;
  readonly entryPack: Int32Array;
  readonly entryFrom: Int32Array;
  readonly entryTo: Int32Array;
  readonly entryAliases: Int32Array;
  readonly entryKin: Int32Array;
  /** Numbers of entries that name each other as related, in whichever direction. */
  readonly kin: Int32Array;
  readonly aliasEntry: Int32Array;
  readonly aliasFlags: Int32Array;
  readonly aliasForm: Int32Array;
  /** List 2n: what alias n needs; list 2n + 1: what rules it out. */
  readonly aliasCues: Int32Array;
  readonly cueRefs: Int32Array;
  readonly cueForm: Int32Array;
  readonly formOwner: Int32Array;
  readonly formExact: Int32Array;
  readonly stateForms: Int32Array;
  readonly slots: Int32Array;
  readonly textStart: Int32Array;
}

/** Numbers to a slot: state, token hash, next state. */
export const SLOT = 3;

/** Lengths of the tables in their order in the buffer. */
export function tableLengths(counts: Counts): readonly (readonly [keyof Tables, number])[] {
  return [
    ["entryId", counts.entries],
    ["entryPack", counts.entries],
    ["entryFrom", counts.entries],
    ["entryTo", counts.entries],
    ["entryAliases", counts.entries + 1],
    ["entryKin", counts.entries + 1],
    ["kin", counts.kin],
    ["aliasEntry", counts.aliases],
    ["aliasFlags", counts.aliases],
    ["aliasForm", counts.aliases],
    ["aliasCues", counts.aliases * 2 + 1],
    ["cueRefs", counts.cueRefs],
    ["cueForm", counts.cues],
    ["formOwner", counts.forms],
    ["formExact", counts.forms],
    ["stateForms", counts.states + 1],
    ["slots", counts.slots * SLOT],
    ["textStart", counts.texts + 1],
  ];
}

/** Bytes before the first table. */
export const HEADER_BYTES = 4 * (2 + COUNTS.length);

/** Which slot of the trie's table to look at first for a state and a token's hash. */
export function slotOf(state: number, hash: number, slots: number): number {
  const mixed = Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % slots;
}
