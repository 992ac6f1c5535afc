import { startOf } from "../../core/as-of.ts";
import { beginningOf } from "../../core/beginning.ts";
import { yearOf } from "../../core/dates.ts";
import { entryName } from "../../core/entry-name.ts";
import { writeIndex } from "../../core/index-writer.ts";
import type { EntryBody, PackFile, RelatedName } from "../body.ts";
import type { Entry } from "../entry.ts";
import { checkGlossary } from "./check.ts";
import { GlossaryError } from "./fault.ts";
import { indexAliases, indexEntry } from "./index-entry.ts";
import { readPacks, type Glossary } from "./read-packs.ts";

/** What a glossary becomes in the built extension. */
export interface Compiled {
  /** The spotting index, for `readIndex`. */
  readonly index: Uint8Array;
  /** The bodies, one file a pack. */
  readonly packs: readonly PackFile[];
}

/** Reads, checks and compiles the glossary in `folder`. Throws a `GlossaryError` with every fault. */
export function compileGlossary(folder: string): Compiled {
  const glossary = readPacks(folder);
  const faults = checkGlossary(glossary);
  if (faults.length > 0) throw new GlossaryError(faults);
  return compile(glossary);
}

/** Compiles a glossary that has no faults. */
export function compile(glossary: Pick<Glossary, "packs" | "files">): Compiled {
  const { packs, files } = glossary;
  return {
    index: writeIndex(
      files.map(({ entry }) => indexEntry(entry)),
      packs,
    ),
    packs: packFilesOf(glossary),
  };
}

/** The bodies of a glossary that has no faults. */
export function packFilesOf({ packs, files }: Pick<Glossary, "packs" | "files">): PackFile[] {
  const entries = files.map(({ entry }) => entry);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return packs.map(({ id, title, about, language }) => ({
    id,
    title,
    about,
    language,
    entries: entries
      .filter(({ pack }) => pack === id)
      .map((entry) => ({ ...bodyOf(entry, byId), language })),
  }));
}

function bodyOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Omit<EntryBody, "language"> {
  const { aliases: _rules, wikipedia: _page, ...rest } = entry;
  return {
    ...rest,
    timeline: entry.timeline.map(withoutSource),
    states: entry.states.map(withoutSource),
    roles: entry.roles.map(withoutSource),
    sources: entry.sources.map(({ id: _id, ...source }) => source),
    forms: indexAliases(entry).map(({ form }) => form),
    related: entry.related.map((related) => relatedName(related, entry, byId.get(related.id))),
  };
}

/** One that is not at hand, as where its file has faults, is named by its id. */
function relatedName(
  { id, as }: Entry["related"][number],
  entry: Entry,
  other: Entry | undefined,
): RelatedName {
  const name = other ? entryName(other) : id;
  const from = other && beginningOf(other);
  const isToTell =
    from !== undefined &&
    startOf(from) > startOf(beginningOf(entry)) &&
    !`${as} ${name}`.includes(String(yearOf(from)));
  return { id, as, name, ...(isToTell ? { from } : {}) };
}

function withoutSource<Part extends { readonly source: string }>(part: Part): Omit<Part, "source"> {
  const { source: _source, ...told } = part;
  return told;
}
