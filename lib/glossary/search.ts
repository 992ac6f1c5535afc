import MiniSearch, { type SearchOptions } from "minisearch";
import { entryName } from "../core/entry-name.ts";
import type { EntryBody } from "./body.ts";

/** Finds entries by what a reader types: names first, misspelt ones too, then what they say. */
export interface GlossarySearch {
  /** The entries that fit, the best first. Nothing for an empty text. */
  readonly find: (text: string) => readonly EntryBody[];
  /** The one entry that a selected text names, if it does name one. */
  readonly named: (text: string) => EntryBody | undefined;
  /** A few entries whose names share something with a text that names none, the most like first. */
  readonly nearest: (text: string) => readonly EntryBody[];
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

/** How many entries are nearest. */
const MOST_NEAREST = 5;

/** Less than this share of the best one's score is chance: a common word in a long name. */
const LEAST_SHARE = 1 / 3;

/** Any of the words may stand in a name. */
const BY_NAME: SearchOptions = { fields: ["name", "forms"], combineWith: "OR" };

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
    nearest(text) {
      const found = index.search(tellingWords(text), BY_NAME);
      const least = (found[0]?.score ?? 0) * LEAST_SHARE;
      return entriesOf(found.filter(({ score }) => score >= least)).slice(0, MOST_NEAREST);
    },
  };
}

/** An entry as a list of what was found shows it. */
export const foundEntry = (entry: EntryBody) => ({
  id: entry.id,
  name: entryName(entry),
  gist: entry.gist,
});

/** Of a text its names, numbers and longer words: "of the" is like half of all names. */
const tellingWords = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word.length > 3 || /[\p{Lu}\d]/u.test(word))
    .join(" ");

const documentOf = ({ id, term, short, forms, gist }: EntryBody): Document => ({
  id,
  name: `${short ?? ""} ${term}`,
  forms: forms.join(" "),
  gist,
});

const namesOf = (entry: EntryBody): string[] =>
  [entry.term, entryName(entry), ...entry.forms].map(plain);

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, " ")
    .trim();
