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
  return all.filter(
    (other) =>
      other !== file && indexAliases(other.entry).some((one) => keyOf(one) === keyOf(alias)),
  );
}

const keyOf = (alias: IndexAlias): string =>
  alias.case === "free" ? alias.form.toLowerCase() : alias.form;
