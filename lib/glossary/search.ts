import MiniSearch from "minisearch";
import type { EntryBody } from "./body.ts";

/** Finds entries by what a reader types: names first, misspelt ones too, then what they say. */
export interface GlossarySearch {
  /** The entries that fit, the best first. Nothing for an empty text. */
  readonly find: (text: string) => readonly EntryBody[];
  /** The one entry that a selected text names, if it does name one. */
  readonly named: (text: string) => EntryBody | undefined;
}

interface Document {
  readonly id: string;
  readonly name: string;
  readonly forms: string;
  readonly gist: string;
}

/** Names weigh more than other forms, and those more than the explanation. */
const BOOST = { name: 6, forms: 4, gist: 1 };

/** Words of four letters and more may have one letter in five wrong. */
const fuzzy = (word: string): number | false => (word.length > 3 ? 0.2 : false);

/** A selected text names an entry by whole words of its names, not by what the entry says. */
const NAMES_ALONE = { fields: ["name", "forms"], prefix: false };

/** A search over these entries, all in memory: a few milliseconds to make for a thousand. */
export function createSearch(entries: readonly EntryBody[]): GlossarySearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byForm = new Map(entries.flatMap((entry) => namesOf(entry).map((form) => [form, entry])));
  const index = new MiniSearch<Document>({
    fields: ["name", "forms", "gist"],
    searchOptions: { boost: BOOST, prefix: true, fuzzy, combineWith: "AND" },
  });
  index.addAll(entries.map(documentOf));
  const entriesOf = (found: readonly { id: unknown }[]): EntryBody[] =>
    found.flatMap(({ id }) => byId.get(String(id)) ?? []);
  return {
    find: (text) => entriesOf(index.search(text)),
    named: (text) => byForm.get(plain(text)) ?? entriesOf(index.search(text, NAMES_ALONE))[0],
  };
}

const documentOf = ({ id, term, short, forms, gist }: EntryBody): Document => ({
  id,
  name: `${short ?? ""} ${term}`,
  forms: forms.join(" "),
  gist,
});

const namesOf = ({ term, short, forms }: EntryBody): string[] =>
  [term, short ?? term, ...forms].map(plain);

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, " ")
    .trim();
