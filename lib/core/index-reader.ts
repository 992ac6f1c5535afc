import {
  COUNTS,
  HEADER_BYTES,
  MAGIC,
  SLOT,
  slotOf,
  tableLengths,
  VERSION,
} from "./index-format.ts";
import type { Counts, Tables } from "./index-format.ts";

/** The spotting index, read where it lies; texts are decoded when first asked for. */
export interface SpottingIndex {
  readonly counts: Counts;
  readonly tables: Tables;
  readonly letters: Uint8Array;
  /** Texts decoded so far, by their numbers. */
  readonly decoded: (string | undefined)[];
}

/**
 * Opens an index that `writeIndex` made. Nothing is built or copied (but bytes that do not lie on
 * a multiple of four are moved once). Throws if the bytes are not an index of this version, are
 * cut short, or the machine is big-endian.
 */
export function readIndex(bytes: Uint8Array): SpottingIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = headerOf(aligned);
  const counts = countsOf(header);
  let at = aligned.byteOffset + HEADER_BYTES;
  const end = aligned.byteOffset + aligned.byteLength;
  const tables = tableLengths(counts).map(([name, length]) => {
    if (at + length * 4 > end) throw cutShort(aligned);
    const table = new Int32Array(aligned.buffer, at, length);
    at += length * 4;
    return [name, table] as const;
  });
  if (at + counts.letters > end) throw cutShort(aligned);
  const letters = new Uint8Array(aligned.buffer, at, counts.letters);
  // The rim: `tableLengths` lists every table of `Tables` once, which the index tests check.
  return { counts, tables: Object.fromEntries(tables) as unknown as Tables, letters, decoded: [] };
}

function headerOf(bytes: Uint8Array): Int32Array {
  if (bytes.byteLength < HEADER_BYTES) throw cutShort(bytes);
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, 2 + COUNTS.length);
  if (header[0] !== MAGIC) {
    throw new Error("Spotting index: not an index, or the machine is not little-endian");
  }
  if (header[1] !== VERSION) {
    throw new Error(`Spotting index: version ${header[1]}, but this reader knows ${VERSION}`);
  }
  return header;
}

function countsOf(header: Int32Array): Counts {
  const counts = COUNTS.map((kind, at) => {
    const count = header[2 + at] ?? -1;
    if (count < 0) throw new Error(`Spotting index: ${count} ${kind}`);
    return [kind, count] as const;
  });
  // The rim: built from `COUNTS`, from which the type is made.
  return Object.fromEntries(counts) as Counts;
}

function cutShort(bytes: Uint8Array): Error {
  return new Error(`Spotting index: cut short at ${bytes.byteLength} bytes`);
}

/** The state after one more token, 0 if no form goes on like this. */
export function nextState(slots: Int32Array, state: number, hash: number): number {
  let slot = slotOf(state, hash, slots.length / SLOT) * SLOT;
  for (;;) {
    const next = slots[slot + 2] ?? 0;
    if (next === 0 || (slots[slot + 1] === hash && slots[slot] === state)) return next;
    slot += SLOT;
    if (slot === slots.length) slot = 0;
  }
}

/** The text with that number. */
export function textOf(index: SpottingIndex, number: number): string {
  const known = index.decoded[number];
  if (known !== undefined) return known;
  const start = index.tables.textStart[number] ?? 0;
  const text = decode(index.letters.subarray(start, index.tables.textStart[number + 1] ?? start));
  index.decoded[number] = text;
  return text;
}

function decode(letters: Uint8Array): string {
  if (letters[0] !== 0) return String.fromCharCode(...letters);
  let text = "";
  for (let at = 1; at + 1 < letters.length; at += 2) {
    text += String.fromCharCode((letters[at] ?? 0) | ((letters[at + 1] ?? 0) << 8));
  }
  return text;
}

/** The id of an entry by its number. */
export function entryId(index: SpottingIndex, entry: number): string {
  return textOf(index, index.tables.entryId[entry] ?? 0);
}

/** The id of an entry's pack. */
export function entryPack(index: SpottingIndex, entry: number): string {
  return textOf(index, index.tables.entryPack[entry] ?? 0);
}

/** The number of the entry that an alias belongs to. */
export function entryOfAlias(index: SpottingIndex, alias: number): number {
  return index.tables.aliasEntry[alias] ?? 0;
}

/** The form of an alias: its folded words, one space between them. */
export function formOfAlias(index: SpottingIndex, alias: number): string {
  return textOf(index, index.tables.aliasForm[alias] ?? 0);
}

/** The numbers of the cues of which the alias needs one. */
export function needsOf(index: SpottingIndex, alias: number): Int32Array {
  return cueList(index.tables, alias * 2);
}

/** The numbers of the cues that rule the alias out. */
export function notsOf(index: SpottingIndex, alias: number): Int32Array {
  return cueList(index.tables, alias * 2 + 1);
}

function cueList(tables: Tables, list: number): Int32Array {
  return tables.cueRefs.subarray(tables.aliasCues[list] ?? 0, tables.aliasCues[list + 1] ?? 0);
}

/** The numbers of the entries that are related to the entry, in whichever direction. */
export function kinOf(index: SpottingIndex, entry: number): Int32Array {
  const { entryKin, kin } = index.tables;
  return kin.subarray(entryKin[entry] ?? 0, entryKin[entry + 1] ?? 0);
}

/** The forms of an entry's aliases. */
export function formsOfEntry(index: SpottingIndex, entry: number): string[] {
  const { entryAliases } = index.tables;
  const forms: string[] = [];
  const end = entryAliases[entry + 1] ?? 0;
  for (let alias = entryAliases[entry] ?? 0; alias < end; alias++) {
    forms.push(formOfAlias(index, alias));
  }
  return forms;
}
