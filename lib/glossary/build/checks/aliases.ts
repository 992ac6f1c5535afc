import type { IndexAlias } from "../../../core/index-source.ts";
import { indexAliases } from "../index-entry.ts";
import type { AuthoredFile } from "../read-packs.ts";
import type { Check, Finding } from "./check.ts";

/** Two entries may share a form only if each says what context it needs. */
export const aliases: Check = (file, all) => {
  const seen = new Set<string>();
  return indexAliases(file.entry).flatMap((alias, index): Finding[] => {
    const path = ["aliases", index];
    const key = keyOf(alias);
    if (seen.has(key)) return [{ path, reason: `“${alias.form}” stands twice` }];
    seen.add(key);
    if (alias.needs.length > 0) return [];
    return rivals(file, alias, all).map((rival) => ({
      path,
      reason: `“${alias.form}” is also a form of ${rival.source.file}, and this one needs no context: say what it needs`,
    }));
  });
};

function rivals(file: AuthoredFile, alias: IndexAlias, all: readonly AuthoredFile[]) {
  return [...(filesByForm(all).get(keyOf(alias)) ?? [])].filter((other) => other !== file);
}

/** The forms of all entries, spelled out once for one reading of the glossary. */
const known = new WeakMap<readonly AuthoredFile[], Map<string, Set<AuthoredFile>>>();

function filesByForm(all: readonly AuthoredFile[]): Map<string, Set<AuthoredFile>> {
  const ready = known.get(all);
  if (ready) return ready;
  const files = new Map<string, Set<AuthoredFile>>();
  for (const file of all) {
    for (const alias of indexAliases(file.entry)) {
      const key = keyOf(alias);
      files.set(key, (files.get(key) ?? new Set()).add(file));
    }
  }
  known.set(all, files);
  return files;
}

const keyOf = (alias: IndexAlias): string =>
  alias.case === "free" ? alias.form.toLowerCase() : alias.form;
