import type { IndexEntry } from "../../../lib/core/index-source.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { indexAliases, indexEntry } from "../../../lib/glossary/build/index-entry.ts";
import { readPacks } from "../../../lib/glossary/build/read-packs.ts";
import { createNameMaker, type NameMaker } from "../spot/names.ts";

const PACKS = new URL("../../../assets/glossary/", import.meta.url).pathname;

/** What an entry of our own glossary has on average. */
const ALIASES_OF_ENTRY = 8;

/**
 * A spotting index of so many aliases (or a few more): our own glossary with all its rules, then
 * names that are made of the words of these texts, so that a scan meets their beginnings.
 */
export function largeIndex(aliases: number, texts: readonly string[]): Uint8Array {
  const { files, packs } = readPacks(PACKS);
  const entries = files.map(({ entry }) => indexEntry(entry));
  const names = createNameMaker(texts);
  const pack = packs[0]?.id ?? "";
  let count = entries.reduce((sum, entry) => sum + entry.aliases.length, 0);
  for (; count < aliases; count += ALIASES_OF_ENTRY) entries.push(madeEntry(names, pack, count));
  return writeIndex(entries, packs);
}

function madeEntry(names: NameMaker, pack: string, number: number): IndexEntry {
  const forms = new Set<string>();
  while (forms.size < ALIASES_OF_ENTRY) forms.add(names.next());
  return {
    id: `made-${number}`,
    pack,
    aliases: indexAliases({ aliases: [...forms] }),
    related: [],
    from: undefined,
    to: undefined,
  };
}
