import { parseArgs } from "node:util";
import { tellEntry } from "../../glossary/author/tell.ts";
import { packFilesOf } from "../../glossary/build/compile.ts";
import { localDay } from "../local-day.ts";
import { dayIn } from "../option-values.ts";
import { authored } from "./authored.ts";

/** Prints an entry as the card tells it on a page of that day, or as written; 1 if there is none. */
export function show(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, "as-of": { type: "string" } },
  });
  const [id = ""] = positionals;
  const today = localDay();
  const published = values["as-of"] === undefined ? today : dayIn("--as-of", values["as-of"]);
  const glossary = authored();
  const isAsked = (entry: { readonly id: string }): boolean => entry.id === id;
  const written = glossary.files.map(({ entry }) => entry).find(isAsked);
  const body = packFilesOf(glossary)
    .flatMap(({ entries }) => entries)
    .find(isAsked);
  if (!written || !body) {
    console.error(`There is no entry "${id}".`);
    return 1;
  }
  console.log(
    values.json ? JSON.stringify(written, null, 2) : tellEntry(body, { published, today }),
  );
  return 0;
}
