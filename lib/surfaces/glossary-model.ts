import { computed, signal } from "@preact/signals";
import { library } from "../browser/library.ts";
import type { CardView } from "../core/card-view.ts";
import { entryName } from "../core/entry-name.ts";
import type { PackFile } from "../glossary/body.ts";
import { askWorker } from "../messages/send.ts";
import { searching } from "./searching.ts";

/** What the address names. */
export type Opened =
  | { readonly is: "nothing" }
  | { readonly is: "entry"; readonly view: CardView }
  /** No entry has that id. */
  | { readonly is: "unknown" };

/** The entries of one pack that a reader browses, by name. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: readonly ShelvedEntry[];
}

type ShelvedEntry = Pick<CardView, "id" | "name" | "kind">;

/** The glossary page's state, and what a reader can do there. */
export function createGlossaryModel() {
  const packs = signal<readonly PackFile[]>([]);
  const entries = computed(() => packs.value.flatMap((pack) => pack.entries));
  /** The pack and the kind that are browsed; nothing for all. */
  const pack = signal<string>();
  const kind = signal<string>();
  const opened = signal<Opened>({ is: "nothing" });
  const kinds = computed(() => [...new Set(entries.value.map((entry) => entry.kind))]);
  const shelves = computed(() =>
    packs.value
      .filter(({ id }) => pack.value === undefined || id === pack.value)
      .map((one) => shelfOf(one, kind.value))
      .filter((shelf) => shelf.entries.length > 0),
  );
  let asked = 0;
  return {
    packs,
    kinds,
    pack,
    kind,
    shelves,
    opened,
    ...searching(entries),
    async load(): Promise<void> {
      packs.value = await library.packs();
    },
    /** Reads the entry that the address names (its fragment, with or without `#`). */
    async goTo(fragment: string): Promise<void> {
      const id = fragment.replace(/^#/u, "");
      asked += 1;
      const mine = asked;
      const next = id === "" ? ({ is: "nothing" } as const) : await readEntry(id);
      // The reader may have gone on meanwhile.
      if (mine === asked) opened.value = next;
    },
  };
}

/** There is no page that is being read, so the entry is told as of today. */
function readEntry(id: string): Promise<Opened> {
  return askWorker({ ask: "entry", id }).then(
    (view) => ({ is: "entry", view }) as const,
    () => ({ is: "unknown" }) as const,
  );
}

function shelfOf({ id, title, about, entries }: PackFile, kind: string | undefined): Shelf {
  const chosen = entries.filter((entry) => kind === undefined || entry.kind === kind);
  const named = chosen.map((entry) => ({
    id: entry.id,
    name: entryName(entry),
    kind: entry.kind,
  }));
  return { id, title, about, entries: named.toSorted(byName) };
}

const byName = (one: Named, other: Named): number =>
  one.name.localeCompare(other.name, undefined, { numeric: true, sensitivity: "base" });

type Named = Pick<ShelvedEntry, "name">;
