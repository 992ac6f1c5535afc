import { library } from "../browser/library.ts";
import type { EntryBody } from "../glossary/body.ts";
import { createSearch, type GlossarySearch } from "../glossary/search.ts";

let search: GlossarySearch | undefined;

/** The entry that a text names, if the glossary explains it. */
export async function lookUp(text: string): Promise<EntryBody | null> {
  search ??= createSearch((await library.packs()).flatMap(({ entries }) => entries));
  return search.named(text) ?? null;
}
