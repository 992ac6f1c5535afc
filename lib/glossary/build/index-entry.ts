import { firstDay, lastDay } from "../../core/dates.ts";
import type { CaseRule, IndexAlias, IndexEntry } from "../../core/index-source.ts";
import type { Alias, Entry } from "../entry.ts";

/** What the spotting index needs of an entry. */
export function indexEntry(
  entry: Pick<Entry, "id" | "pack" | "aliases" | "related" | "exists">,
): IndexEntry {
  return {
    id: entry.id,
    pack: entry.pack,
    aliases: indexAliases(entry),
    related: entry.related.map(({ id }) => id),
    from: entry.exists ? firstDay(entry.exists.from) : undefined,
    to: entry.exists?.to ? lastDay(entry.exists.to) : undefined,
  };
}

/** The entry's aliases with every rule spelled out, in the order of the file. */
export function indexAliases(entry: Pick<Entry, "aliases">): IndexAlias[] {
  return entry.aliases.map(spelledOut);
}

function spelledOut(alias: Alias): IndexAlias {
  const {
    form,
    case: rule,
    needs = [],
    not = [],
    surname = false,
    usual = false,
    strict = false,
    word = false,
  } = typeof alias === "string" ? { form: alias } : alias;
  return { form, case: rule ?? caseOf(form), needs, not, surname, usual, strict, word };
}

/**
 * The case rule that a form shows by itself: acronyms and codes stand exactly so, names keep
 * their capitals, words are free.
 */
function caseOf(form: string): CaseRule {
  const words = form.split(/[\s\p{Pd}]+/u);
  if (words.every((word) => /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word) || /^\P{L}+$/u.test(word)))
    return /\p{Lu}/u.test(form) ? "exact" : "free";
  return /\p{Lu}/u.test(form) ? "name" : "free";
}
