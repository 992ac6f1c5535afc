import { parseArgs } from "node:util";
import { staleEntries } from "../../glossary/author/stale.ts";
import { localDay } from "../local-day.ts";
import { countIn } from "../option-values.ts";
import { authored } from "./authored.ts";
import { printRows } from "./rows.ts";

/** Prints the entries that are due for another review; 1 if there is any. */
export function stale(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      days: { type: "string", default: "180" },
    },
  });
  const days = countIn("--days", values.days);
  const entries = authored().files.map(({ entry }) => entry);
  const due = staleEntries(entries, localDay(), days);
  printRows(due, values.json);
  if (!values.json) console.log(`${due.length} of ${entries.length} entries are due.`);
  return due.length > 0 ? 1 : 0;
}
