import { foldCase, HASH_SEED, hashOf, hashStep } from "./fold.ts";
import { pluralForms, wordsOfForm } from "./forms.ts";
import { buildHashTable } from "./hash-table.ts";
import type { HashRow } from "./hash-table.ts";
import {
  COUNTS,
  CUE_BIT,
  CUES_BIT,
  EXACT,
  FREE,
  keepsFirstCapital,
  LAST_PLACE,
  lengthBit,
  MAGIC,
  NAME,
  PLURAL_BIT,
  RULE_BITS,
  SMALL_BIT,
  STRICT_BIT,
  SURNAME_BIT,
  USUAL_BIT,
  tableLengths,
  VERSION,
  WORD_BIT,
} from "./index-format.ts";
import type { Counts, Tables } from "./index-format.ts";
import type { IndexAlias, IndexEntry, IndexPack } from "./index-source.ts";
import { putNumber, putOptional, putText } from "./record-bytes.ts";

interface DraftForm {
  readonly hashes: readonly number[];
  readonly place: number;
  /** Whether it may stand in the text with a small first letter. */
  readonly small: boolean;
}

/** What grows while the entries are written. */
interface Draft {
  readonly records: number[];
  /** The hashes of each form's words, and where its record is. */
  readonly forms: DraftForm[];
  /** Where things are that are written once: packs, cues and lists by what they say. */
  readonly packs: Map<string, number>;
  readonly cues: Map<string, number>;
  readonly lists: Map<string, number>;
}

type Columns = { readonly [table in keyof Tables]: readonly number[] };

/**
 * The spotting index of the entries, as `index-format.ts` draws it. The same entries give the
 * same bytes. Throws, with the form and the entry named, if a form cannot be matched, and if there
 * is more than a row can point to.
 */
export function writeIndex(
  entries: readonly IndexEntry[],
  packs: readonly IndexPack[] = [],
): Uint8Array {
  const draft: Draft = {
    records: [],
    forms: [],
    packs: new Map(),
    cues: new Map(),
    lists: new Map(),
  };
  for (const { id, words } of packs) naming(`Pack "${id}"`, () => putCues(draft, words));
  for (const { id, aliases } of entries) {
    naming(`Entry "${id}"`, () =>
      aliases.forEach(({ needs, not }) => putCues(draft, [...needs, ...not])),
    );
  }
  for (const { needs, not } of entries.flatMap(({ aliases }) => aliases)) {
    listOf(draft, needs);
    listOf(draft, not);
  }
  const words = new Map(packs.map((pack) => [pack.id, listOf(draft, pack.words)]));
  const none = listOf(draft, []);
  for (const { pack } of entries) putPack(draft, pack, words.get(pack) ?? none);
  const kin = kinLists(entries);
  const places = entries.map((entry, number) => {
    const place = draft.records.length;
    putEntry(draft, entry, kin[number] ?? []);
    naming(`Entry "${entry.id}"`, () => entry.aliases.forEach((alias) => putAlias(draft, alias)));
    return place;
  });
  if (draft.records.length > LAST_PLACE) {
    throw new Error(`The glossary is too large for its index: ${draft.records.length} bytes`);
  }
  return bytesOf(draft, places);
}

/** Does something, and says of whom if there is an error. */
function naming(whose: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new Error(`${whose}: ${fault}`, { cause: error });
  }
}

/** Where that is written; it is written now if it was not yet. */
function once(known: Map<string, number>, key: string, draft: Draft, write: () => void): number {
  const place = known.get(key) ?? draft.records.length;
  if (!known.has(key)) {
    known.set(key, place);
    write();
  }
  return place;
}

function putPack(draft: Draft, id: string, words: number): void {
  once(draft.packs, id, draft, () => {
    putText(draft.records, id);
    putNumber(draft.records, words);
  });
}

function putEntry(draft: Draft, entry: IndexEntry, kin: readonly number[]): void {
  putText(draft.records, entry.id);
  putNumber(draft.records, draft.packs.get(entry.pack) ?? 0);
  putOptional(draft.records, entry.from);
  putOptional(draft.records, entry.to);
  putNumber(draft.records, kin.length);
  for (const other of kin) putNumber(draft.records, other);
}

function putAlias(draft: Draft, alias: IndexAlias): void {
  const words = wordsOfForm(alias.form);
  const hasCues = alias.needs.length + alias.not.length > 0;
  const flags = flagsOf(alias, words) | (hasCues ? CUES_BIT : 0);
  const place = putForm(draft, words, flags);
  if (hasCues) {
    putNumber(draft.records, listOf(draft, alias.needs));
    putNumber(draft.records, listOf(draft, alias.not));
  }
  if (alias.case === "free") putPlurals(draft, words, flags, place);
}

function flagsOf(alias: IndexAlias, words: readonly string[]): number {
  const shouted = words.every((word) => word === word.toUpperCase());
  // Capitals that stay capitals leave nothing free, and to compare exactly is cheaper.
  const named = shouted ? EXACT : NAME;
  const rule = alias.case === "name" ? named : alias.case === "exact" ? EXACT : FREE;
  return (
    rule |
    (alias.surname ? SURNAME_BIT : 0) |
    (alias.word ? WORD_BIT : 0) |
    (alias.usual ? USUAL_BIT : 0) |
    (alias.strict ? STRICT_BIT : 0)
  );
}

/** A cue is found in the plural too, and in any case that keeps its capitals. */
function putCues(draft: Draft, cues: readonly string[]): void {
  const flags = NAME | CUE_BIT;
  for (const cue of cues) {
    const words = wordsOfForm(cue);
    once(draft.cues, words.join(" "), draft, () => {
      putPlurals(draft, words, flags, putForm(draft, words, flags));
    });
  }
}

/** Where the list of the cues is. */
function listOf(draft: Draft, cues: readonly string[]): number {
  const places = new Set(cues.map((cue) => draft.cues.get(wordsOfForm(cue).join(" ")) ?? 0));
  return once(draft.lists, [...places].join(" "), draft, () => {
    putNumber(draft.records, places.size);
    for (const place of places) putNumber(draft.records, place);
  });
}

function putForm(draft: Draft, words: readonly string[], flags: number): number {
  const place = draft.records.length;
  draft.forms.push(draftForm(words, flags, place));
  putNumber(draft.records, flags);
  putText(draft.records, words.join(" "));
  return place;
}

function draftForm(words: readonly string[], flags: number, place: number): DraftForm {
  const small = (flags & RULE_BITS) === FREE || !keepsFirstCapital(words.join(" "));
  return { hashes: words.map((word) => hashOf(foldCase(word))), place, small };
}

function putPlurals(draft: Draft, words: readonly string[], flags: number, owner: number): void {
  for (const [which, plural] of pluralForms(words).entries()) {
    const place = draft.records.length;
    draft.forms.push(draftForm(plural, flags, place));
    putNumber(draft.records, PLURAL_BIT | which);
    putNumber(draft.records, place - owner);
  }
}

/** For each entry the entries that it names as related, and those that name it. */
function kinLists(entries: readonly IndexEntry[]): number[][] {
  const numbers = new Map(entries.map((entry, number) => [entry.id, number]));
  const kin = entries.map(() => new Set<number>());
  for (const [number, entry] of entries.entries()) {
    for (const id of entry.related) {
      const other = numbers.get(id);
      // A pack can be compiled alone, without the packs that its entries point into.
      if (other === undefined || other === number) continue;
      kin[number]?.add(other);
      kin[other]?.add(number);
    }
  }
  return kin.map((set) => [...set].toSorted((a, b) => a - b));
}

function bytesOf({ forms, records }: Draft, entries: readonly number[]): Uint8Array {
  const firsts = buildHashTable(firstRows(forms));
  const table = buildHashTable(forms.map(formRow));
  const columns: Columns = {
    firstStarts: firsts.starts,
    firsts: firsts.rows,
    formStarts: table.starts,
    forms: table.rows,
    entries,
  };
  const counts: Counts = {
    firstBuckets: firsts.starts.length - 1,
    firsts: firsts.rows.length,
    formBuckets: table.starts.length - 1,
    forms: forms.length,
    entries: entries.length,
    recordBytes: records.length,
    mostWords: forms.reduce((most, { hashes }) => Math.max(most, hashes.length), 0),
  };
  const numbers = [MAGIC, VERSION, ...COUNTS.map((kind) => counts[kind])];
  for (const [name] of tableLengths(counts))
    for (const number of columns[name]) numbers.push(number);
  const bytes = new Uint8Array(numbers.length * 4 + records.length);
  const view = new DataView(bytes.buffer);
  for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
  bytes.set(records, numbers.length * 4);
  return bytes;
}

function formRow({ hashes, place }: DraftForm): HashRow {
  const hash = hashes.reduce((sum, one) => hashStep(sum, one), HASH_SEED);
  return { hash, row: ((hash & ~LAST_PLACE) | place) >>> 0 };
}

/** A row for each distinct first word: what its forms are like. */
function firstRows(forms: readonly DraftForm[]): HashRow[] {
  const bits = new Map<number, number>();
  for (const { hashes, small } of forms) {
    const first = hashes[0] ?? 0;
    const own = lengthBit(hashes.length) | (small ? SMALL_BIT : 0);
    bits.set(first, (bits.get(first) ?? 0) | own);
  }
  return [...bits].map(([hash, own]) => ({ hash, row: ((hash << 8) | own) >>> 0 }));
}
