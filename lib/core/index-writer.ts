import {
  COUNTS,
  CUE_BIT,
  EXACT,
  FREE,
  HEADER_BYTES,
  MAGIC,
  NAME,
  NO_DAY,
  SLOT,
  SURNAME_BIT,
  tableLengths,
  VERSION,
  WORD_BIT,
} from "./index-format.ts";
import type { Counts, Tables } from "./index-format.ts";
import type { IndexAlias, IndexEntry } from "./index-source.ts";
import { HASH_SEED, hashOf, hashStep } from "./fold.ts";
import { pluralForms, wordsOfForm } from "./forms.ts";
import { buildTrie } from "./trie.ts";

interface Form {
  readonly words: readonly string[];
  /** Number of an alias, or of a cue with `CUE_BIT`. */
  readonly owner: number;
}

type Columns = { readonly [table in keyof Tables]: readonly number[] };

/** What grows while the entries are read. */
interface Draft {
  readonly forms: Form[];
  readonly cues: Map<string, number>;
  readonly aliasFlags: number[];
  readonly aliasEntry: number[];
  readonly cueLists: number[][];
  readonly entryAliases: number[];
}

/**
 * The spotting index of the entries, as `index-format.ts` draws it. The same entries give the
 * same bytes. Throws, with the form and the entry named, if a form cannot be matched.
 */
export function writeIndex(entries: readonly IndexEntry[]): Uint8Array {
  const draft = draftOf(entries);
  const trie = buildTrie(draft.forms.map((form) => form.words));
  const forms = trie.order.map((at) => draft.forms[at]).filter((form) => form !== undefined);
  const texts = new Map<string, number>();
  const formTexts = forms.map((form) => form.words.join(" "));
  const numberOf = (text: string): number => {
    const number = texts.get(text) ?? formTexts.length + texts.size;
    texts.set(text, number);
    return number;
  };
  const mainForms = mainFormsOf(draft.forms, trie.order);
  const cueRefs = startsAndRows(draft.cueLists);
  const kin = startsAndRows(kinLists(entries));
  const columns: Omit<Columns, "textStart"> = {
    entryId: entries.map((entry) => numberOf(entry.id)),
    entryPack: entries.map((entry) => numberOf(entry.pack)),
    entryFrom: entries.map((entry) => entry.from ?? NO_DAY),
    entryTo: entries.map((entry) => entry.to ?? NO_DAY),
    entryAliases: draft.entryAliases,
    entryKin: kin.starts,
    kin: kin.rows,
    aliasEntry: draft.aliasEntry,
    aliasFlags: draft.aliasFlags,
    aliasForm: draft.aliasFlags.map((_, alias) => mainForms.get(alias) ?? 0),
    aliasCues: cueRefs.starts,
    cueRefs: cueRefs.rows,
    cueForm: [...draft.cues.values()].map((cue) => mainForms.get(cue + CUE_BIT) ?? 0),
    formOwner: forms.map((form) => form.owner),
    formExact: forms.map((form) => form.words.reduce(addWordHash, HASH_SEED)),
    stateForms: trie.stateForms,
    slots: trie.slots,
  };
  return bytesOf(columns, [...formTexts, ...texts.keys()]);
}

function addWordHash(hash: number, word: string): number {
  return hashStep(hash, hashOf(word));
}

function draftOf(entries: readonly IndexEntry[]): Draft {
  const draft: Draft = {
    forms: [],
    cues: new Map(),
    aliasFlags: [],
    aliasEntry: [],
    cueLists: [],
    entryAliases: [0],
  };
  for (const [number, entry] of entries.entries()) {
    for (const alias of entry.aliases) {
      try {
        draftAlias(draft, alias, number);
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        throw new Error(`Entry "${entry.id}": ${fault}`, { cause: error });
      }
    }
    draft.entryAliases.push(draft.aliasFlags.length);
  }
  return draft;
}

function draftAlias(draft: Draft, alias: IndexAlias, entry: number): void {
  const words = wordsOfForm(alias.form);
  const owner = draft.aliasFlags.length;
  draft.forms.push({ words, owner });
  if (alias.case === "free") {
    for (const plural of pluralForms(words)) draft.forms.push({ words: plural, owner });
  }
  draft.aliasFlags.push(flagsOf(alias, words));
  draft.aliasEntry.push(entry);
  for (const cues of [alias.needs, alias.not]) {
    draft.cueLists.push([...new Set(cues.map((cue) => draftCue(draft, cue)))]);
  }
}

function flagsOf(alias: IndexAlias, words: readonly string[]): number {
  const shouted = words.every((word) => word === word.toUpperCase());
  // Capitals that stay capitals leave nothing free, and the exact hash is the cheaper test.
  const named = shouted ? EXACT : NAME;
  const rule = alias.case === "name" ? named : alias.case === "exact" ? EXACT : FREE;
  return rule | (alias.surname ? SURNAME_BIT : 0) | (alias.word ? WORD_BIT : 0);
}

/** The cue's number. A cue is found in the plural too, and in any case that keeps its capitals. */
function draftCue(draft: Draft, cue: string): number {
  const words = wordsOfForm(cue);
  const key = words.join(" ");
  const known = draft.cues.get(key);
  if (known !== undefined) return known;
  const number = draft.cues.size;
  draft.cues.set(key, number);
  draft.forms.push({ words, owner: number + CUE_BIT });
  for (const plural of pluralForms(words)) {
    draft.forms.push({ words: plural, owner: number + CUE_BIT });
  }
  return number;
}

/** The number of each owner's first form: the one written by the author, not its plurals. */
function mainFormsOf(drafted: readonly Form[], order: readonly number[]): Map<number, number> {
  const numbers: number[] = [];
  for (const [number, at] of order.entries()) numbers[at] = number;
  const main = new Map<number, number>();
  for (const [at, form] of drafted.entries()) {
    if (!main.has(form.owner)) main.set(form.owner, numbers[at] ?? 0);
  }
  return main;
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

function startsAndRows(lists: readonly (readonly number[])[]): {
  starts: number[];
  rows: number[];
} {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, rows: lists.flat() };
}

function bytesOf(columns: Omit<Columns, "textStart">, texts: readonly string[]): Uint8Array {
  const encoded = texts.map(encode);
  const textStart = startsAndRows(encoded).starts;
  const all: Columns = { ...columns, textStart };
  const counts: Counts = {
    entries: all.entryId.length,
    kin: all.kin.length,
    aliases: all.aliasFlags.length,
    cueRefs: all.cueRefs.length,
    cues: all.cueForm.length,
    forms: all.formOwner.length,
    states: all.stateForms.length - 1,
    slots: all.slots.length / SLOT,
    texts: texts.length,
    letters: textStart.at(-1) ?? 0,
  };
  const tables = tableLengths(counts);
  const words = tables.reduce((sum, [, length]) => sum + length, 0);
  const bytes = new Uint8Array(HEADER_BYTES + words * 4 + counts.letters);
  const view = new DataView(bytes.buffer);
  const numbers = [MAGIC, VERSION, ...COUNTS.map((kind) => counts[kind])];
  for (const [name] of tables) for (const number of all[name]) numbers.push(number);
  for (const [at, number] of numbers.entries()) view.setInt32(at * 4, number, true);
  bytes.set(encoded.flat(), numbers.length * 4);
  return bytes;
}

function encode(text: string): number[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  if (units.every((unit) => unit < 256)) return units;
  return [0, ...units.flatMap((unit) => [unit & 255, unit >> 8])];
}
