import type { Day } from "./dates.ts";
import { bucketOf } from "./hash-table.ts";
import {
  COUNTS,
  CUES_BIT,
  HEADER_BYTES,
  LAST_PLACE,
  MAGIC,
  PLURAL_BIT,
  RULE_BITS,
  tableLengths,
  VERSION,
} from "./index-format.ts";
import type { Counts, Tables } from "./index-format.ts";
import { pluralForms } from "./forms.ts";
import { takeNumber, takeOptional, takeText } from "./record-bytes.ts";
import type { Cursor } from "./record-bytes.ts";

/** The spotting index, read where it lies; records are taken apart when first asked for. */
export interface SpottingIndex {
  readonly counts: Counts;
  readonly tables: Tables;
  readonly records: Uint8Array;
  /** Forms, entries and packs taken apart so far. */
  readonly knownForms: Map<number, Form>;
  readonly knownEntries: Map<number, Entry>;
  readonly knownPacks: Map<number, Pack>;
}

/** An alias, a cue, or the plural of one. */
export interface Form {
  /** Whose it is: itself, or what it is the plural of. */
  readonly owner: number;
  /** The owner's flags. */
  readonly flags: number;
  /** Its folded words, one space between them. */
  readonly words: string;
  /** The cues of which an alias needs one. */
  readonly needs: readonly number[];
  /** The cues that rule an alias out. */
  readonly nots: readonly number[];
}

interface Pack {
  readonly id: string;
  /** The cues that are words of its field. */
  readonly words: readonly number[];
}

interface Entry {
  readonly id: string;
  readonly pack: Pack;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly kin: readonly number[];
  /** Where its aliases begin. */
  readonly aliases: number;
}

/**
 * Opens an index that `writeIndex` made. Nothing is built or copied (but bytes that do not lie on
 * a multiple of four are moved once). Throws if the bytes are not an index of this version, are
 * cut short, or the machine is big-endian.
 */
export function readIndex(bytes: Uint8Array): SpottingIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const counts = countsOf(headerOf(aligned));
  let at = aligned.byteOffset + HEADER_BYTES;
  const end = aligned.byteOffset + aligned.byteLength;
  const tables = tableLengths(counts).map(([name, length]) => {
    if (at + length * 4 > end) throw cutShort(aligned);
    const table = new Uint32Array(aligned.buffer, at, length);
    at += length * 4;
    return [name, table] as const;
  });
  if (at + counts.recordBytes > end) throw cutShort(aligned);
  return {
    counts,
    // The rim: `tableLengths` lists every table of `Tables` once, which the index tests check.
    tables: Object.fromEntries(tables) as unknown as Tables,
    records: new Uint8Array(aligned.buffer, at, counts.recordBytes),
    knownForms: new Map(),
    knownEntries: new Map(),
    knownPacks: new Map(),
  };
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

const NONE: readonly number[] = [];

/** The bits of a first word of this hash, 0 if no form begins with it. */
export function firstBits(index: SpottingIndex, hash: number): number {
  const { firstStarts, firsts } = index.tables;
  const bucket = bucketOf(hash, index.counts.firstBuckets);
  const end = firstStarts[bucket + 1] ?? 0;
  for (let at = firstStarts[bucket] ?? 0; at < end; at++) {
    const row = firsts[at] ?? 0;
    if (row >>> 8 === (hash & 0xffffff)) return row & 0xff;
  }
  return 0;
}

/** The forms that may have this hash: their words are still to be compared. */
export function formsOfHash(index: SpottingIndex, hash: number): readonly number[] {
  const { formStarts, forms } = index.tables;
  const bucket = bucketOf(hash, index.counts.formBuckets);
  const end = formStarts[bucket + 1] ?? 0;
  let found: number[] | undefined;
  for (let at = formStarts[bucket] ?? 0; at < end; at++) {
    const row = forms[at] ?? 0;
    if (row >>> 24 === hash >>> 24) (found ??= []).push(row & LAST_PLACE);
  }
  return found ?? NONE;
}

/** The form whose record is at that place. */
export function formAt(index: SpottingIndex, place: number): Form {
  const known = index.knownForms.get(place);
  if (known) return known;
  const form = takeForm(index, { bytes: index.records, at: place });
  index.knownForms.set(place, form);
  return form;
}

function takeForm(index: SpottingIndex, cursor: Cursor): Form {
  const place = cursor.at;
  const flags = takeNumber(cursor);
  if ((flags & PLURAL_BIT) !== 0) {
    const owner = formAt(index, place - takeNumber(cursor));
    const plural = pluralForms(owner.words.split(" "))[flags & RULE_BITS];
    return { ...owner, words: plural?.join(" ") ?? "" };
  }
  const words = takeText(cursor);
  const hasCues = (flags & CUES_BIT) !== 0;
  const needs = hasCues ? takeList(index, takeNumber(cursor)) : [];
  const nots = hasCues ? takeList(index, takeNumber(cursor)) : [];
  return { owner: place, flags, words, needs, nots };
}

function takeList(index: SpottingIndex, place: number): number[] {
  const cursor = { bytes: index.records, at: place };
  return Array.from({ length: takeNumber(cursor) }, () => takeNumber(cursor));
}

function takePack(index: SpottingIndex, cursor: Cursor): Pack {
  const place = cursor.at;
  const known = index.knownPacks.get(place);
  if (known) return known;
  const pack = { id: takeText(cursor), words: takeList(index, takeNumber(cursor)) };
  index.knownPacks.set(place, pack);
  return pack;
}

function entryAt(index: SpottingIndex, number: number): Entry {
  const known = index.knownEntries.get(number);
  if (known) return known;
  const cursor = { bytes: index.records, at: index.tables.entries[number] ?? 0 };
  const id = takeText(cursor);
  const pack = takePack(index, { bytes: index.records, at: takeNumber(cursor) });
  // The rim: days are all that the writer puts there.
  const from = takeOptional(cursor) as Day | undefined;
  const to = takeOptional(cursor) as Day | undefined;
  const kin = Array.from({ length: takeNumber(cursor) }, () => takeNumber(cursor));
  const entry = { id, pack, from, to, kin, aliases: cursor.at };
  index.knownEntries.set(number, entry);
  return entry;
}

/** The id of an entry by its number. */
export function entryId(index: SpottingIndex, entry: number): string {
  return entryAt(index, entry).id;
}

/** The id of an entry's pack. */
export function entryPack(index: SpottingIndex, entry: number): string {
  return entryAt(index, entry).pack.id;
}

/** The cues that are words of the field of an entry's pack. */
export function fieldWords(index: SpottingIndex, entry: number): readonly number[] {
  return entryAt(index, entry).pack.words;
}

/** The first day on which there was such a thing, if it is known. */
export function firstDayOf(index: SpottingIndex, entry: number): Day | undefined {
  return entryAt(index, entry).from;
}

/** The numbers of the entries that are related to the entry, in whichever direction. */
export function kinOf(index: SpottingIndex, entry: number): readonly number[] {
  return entryAt(index, entry).kin;
}

/** The number of the entry that an alias belongs to: the last that begins before it. */
export function entryOfAlias(index: SpottingIndex, alias: number): number {
  const { entries } = index.tables;
  let low = 0;
  let high = entries.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) <= alias) low = middle;
    else high = middle;
  }
  return low;
}

/** The aliases of an entry, without their plurals. */
export function aliasesOf(index: SpottingIndex, entry: number): number[] {
  const end = index.tables.entries[entry + 1] ?? index.records.length;
  const cursor = { bytes: index.records, at: entryAt(index, entry).aliases };
  const aliases: number[] = [];
  while (cursor.at < end) {
    const place = cursor.at;
    const form = takeForm(index, cursor);
    if (form.owner === place) aliases.push(place);
  }
  return aliases;
}
