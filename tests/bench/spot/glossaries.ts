import type { IndexAlias, IndexEntry } from "../../../lib/core/index-source.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { indexAliases, indexEntry } from "../../../lib/glossary/build/index-entry.ts";
import { readPacks } from "../../../lib/glossary/build/read-packs.ts";
import { createNameMaker, type NameMaker } from "./names.ts";

/** A glossary of a certain size, for all contenders alike. */
export interface BenchGlossary {
  /** How many aliases. */
  readonly size: number;
  readonly aliases: readonly string[];
  readonly index: Uint8Array;
  /** Bytes of the aliases' own letters. */
  readonly textBytes: number;
  /** Bytes of the entries' ids. */
  readonly idBytes: number;
}

const PACKS = new URL("../../../assets/glossary/", import.meta.url).pathname;

/** What an entry of our own glossary has on average. */
const ALIASES_OF_ENTRY = 8;
const RELATED_OF_ENTRY = 4;

/** Glossaries of these sizes: our own aliases first, then generated ones of the words of the texts. */
export function makeGlossaries(
  sizes: readonly number[],
  texts: readonly string[],
): BenchGlossary[] {
  const entries = manyEntries(Math.max(...sizes), createNameMaker(texts));
  return sizes.map((size) => {
    const some = firstOf(entries, size);
    const aliases = some.flatMap((entry) => entry.aliases.map(({ form }) => form));
    const index = writeIndex(some);
    const idBytes = bytesOf(some.map(({ id }) => id));
    return { size, aliases, index, textBytes: bytesOf(aliases), idBytes };
  });
}

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function manyEntries(size: number, names: NameMaker): IndexEntry[] {
  const taken = new Set<string>();
  const entries = ownEntries(taken);
  while (taken.size < size) {
    const forms = Array.from({ length: ALIASES_OF_ENTRY }, () => newName(names, taken));
    const related = Array.from({ length: RELATED_OF_ENTRY }, () => names.draw(entries.length));
    entries.push({
      id: forms[0]?.toLowerCase().replaceAll(" ", "-") ?? "",
      pack: entries[0]?.pack ?? "",
      // The case rule that the glossary's build gives a form by itself.
      aliases: indexAliases({ aliases: forms }),
      related: related.map((at) => entries[at]?.id ?? ""),
      from: undefined,
      to: undefined,
    });
  }
  return entries;
}

/** Our own entries without needs and the like, which none of the peers has. */
function ownEntries(taken: Set<string>): IndexEntry[] {
  return readPacks(PACKS).files.map(({ entry }) => {
    const aliases = indexAliases(entry).filter(({ form }) => isNew(form, taken));
    return { ...indexEntry(entry), aliases: aliases.map(withoutRules) };
  });
}

const withoutRules = (alias: IndexAlias): IndexAlias => ({
  ...alias,
  needs: [],
  not: [],
  surname: false,
  strict: false,
  word: false,
});

function newName(names: NameMaker, taken: Set<string>): string {
  for (;;) {
    const name = names.next();
    if (isNew(name, taken)) return name;
  }
}

function isNew(form: string, taken: Set<string>): boolean {
  const before = taken.size;
  return taken.add(form.toLowerCase()).size > before;
}

/** The first entries that have so many aliases, the last of them cut short. */
function firstOf(entries: readonly IndexEntry[], size: number): IndexEntry[] {
  let left = size;
  return entries.flatMap((entry) => {
    const aliases = entry.aliases.slice(0, left);
    left -= aliases.length;
    return aliases.length > 0 ? [{ ...entry, aliases }] : [];
  });
}
