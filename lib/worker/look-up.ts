import { library } from "../browser/library.ts";
import type { CardView, MissingView } from "../core/card-view.ts";
import { createSearch, foundEntry, type GlossarySearch } from "../glossary/search.ts";
import { toldEntry, type PageDay } from "./told-entry.ts";

let search: GlossarySearch | undefined;

/** The entry that a text names; where the glossary has none, those whose names are nearest. */
export async function lookUp(text: string, published: PageDay): Promise<CardView | MissingView> {
  search ??= createSearch((await library.packs()).flatMap(({ entries }) => entries));
  const named = search.named(text);
  if (named) return toldEntry(named.id, published);
  return { missing: text, nearest: search.nearest(text).map(foundEntry) };
}
