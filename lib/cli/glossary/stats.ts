import { parseArgs } from "node:util";
import { statsOf } from "../../glossary/author/stats.ts";
import { localDay } from "../local-day.ts";
import { authored } from "./authored.ts";
import { printRows } from "./rows.ts";

/** Prints what each pack, each kind of entry and the whole hold. */
export function stats(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false } },
  });
  const entries = authored().files.map(({ entry }) => entry);
  printRows(statsOf(entries, localDay()), values.json);
  return 0;
}
