import { readIndex, type SpottingIndex } from "../../../lib/core/index-reader.ts";
import { matchable } from "../../../lib/glossary/build/checks/matchable.ts";
import { uniqueIds } from "../../../lib/glossary/build/checks/unique-ids.ts";
import { compile } from "../../../lib/glossary/build/compile.ts";
import { readPacks } from "../../../lib/glossary/build/read-packs.ts";
import { titleKey } from "./titles.ts";

/** The glossary as it is measured. */
export interface Subject {
  readonly index: SpottingIndex;
  readonly ids: ReadonlySet<string>;
  /** Entries by their Wikipedia title, as `titleKey` writes it. */
  readonly byTitle: ReadonlyMap<string, string>;
  /** Files that could not be read or compiled: they are left out. */
  readonly leftOut: readonly string[];
}

const GLOSSARY = new URL("../../../assets/glossary/", import.meta.url).pathname;

/** Compiles the glossary of the project without the entries that can't be, which it names. */
export function readSubject(): Subject {
  const glossary = readPacks(GLOSSARY);
  const broken = glossary.files.filter((file) =>
    [uniqueIds, matchable].some((check) => check(file, glossary.files, new Set()).length > 0),
  );
  const files = glossary.files.filter((file) => !broken.includes(file));
  const { index } = compile({ ...glossary, files });
  const entries = files.map(({ entry }) => entry);
  return {
    index: readIndex(index),
    ids: new Set(entries.map(({ id }) => id)),
    byTitle: new Map(
      entries.flatMap(({ id, wikipedia }) =>
        wikipedia ? [[titleKey(wikipedia), id] as const] : [],
      ),
    ),
    leftOut: [
      ...new Set([
        ...glossary.faults.map(({ file }) => file),
        ...broken.map(({ source }) => source.file),
      ]),
    ],
  };
}
