import { aliases } from "./checks/aliases.ts";
import type { Check } from "./checks/check.ts";
import { datesInOrder } from "./checks/dates-in-order.ts";
import { matchable } from "./checks/matchable.ts";
import { periods } from "./checks/periods.ts";
import { readable } from "./checks/readable.ts";
import { related } from "./checks/related.ts";
import { sources } from "./checks/sources.ts";
import { timeless } from "./checks/timeless.ts";
import { uniqueIds } from "./checks/unique-ids.ts";
import type { Fault } from "./fault.ts";
import { idOf, type Glossary } from "./read-packs.ts";

const CHECKS: readonly Check[] = [
  uniqueIds,
  datesInOrder,
  periods,
  sources,
  timeless,
  readable,
  aliases,
  matchable,
  related,
];

/** Every fault of the glossary, those of reading it first. */
export function checkGlossary({ files, faults }: Glossary): Fault[] {
  const unread = new Set(faults.map(({ file }) => idOf(file)));
  const found = files.flatMap((file) =>
    CHECKS.flatMap((check) => check(file, files, unread)).map(({ path, reason }) => ({
      file: file.source.file,
      line: file.source.lineOf(path),
      field: path.map(String).join("."),
      reason,
    })),
  );
  return [...faults, ...found];
}
