import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { EntryBody } from "../glossary/body.ts";
import { createSearch, foundEntry } from "../glossary/search.ts";

/** What a reader looks for, and what is found, while they type. */
export function searching(entries: ReadonlySignal<readonly EntryBody[]>) {
  const query = signal("");
  const search = computed(() => createSearch(entries.value));
  const results = computed(() => search.value.find(query.value).map(foundEntry));
  return { query, results };
}
