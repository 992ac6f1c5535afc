import * as v from "valibot";
import { firstDay } from "../core/dates.ts";
import { wordsOfForm } from "../core/forms.ts";

/** What an entry is about; decides how the card names it and which picture it gets. */
export const KINDS = [
  "agreement",
  "body",
  "concept",
  "document",
  "event",
  "group",
  "law",
  "office",
  "organisation",
  "person",
  "place",
  "policy",
  "programme",
  "resolution",
  "technology",
  "weapon",
] as const;

/** How the letters of an alias must stand in the text. */
export const CASES = ["exact", "name", "free"] as const;

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty("is empty"),
    v.check(
      (value) => words(value) <= limit,
      (issue) => `has ${words(issue.input)} words; the limit is ${limit}`,
    ),
  );

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "is not an id (lower-case letters, digits and hyphens)"),
);

function isMatchable(form: string): boolean {
  try {
    return wordsOfForm(form).length > 0;
  } catch {
    return false;
  }
}

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)"),
  v.check((value) => firstDay(value) !== undefined, "is not a day of the calendar"),
);

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, "is not an ISO 3166 country code"));

const period = { from: date, to: v.optional(date) };

const sourceId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, "is not a source's id"));

const alias = v.union([
  v.pipe(v.string(), v.trim(), v.minLength(2)),
  v.strictObject({
    form: v.pipe(v.string(), v.trim(), v.minLength(2)),
    /** `exact`: these letters only. `name`: capitals stay capitals. `free`: any case. */
    case: v.optional(v.picklist(CASES)),
    /** One of these words or phrases must stand on the page; the nearer, the better. */
    needs: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    /** Any of these words or phrases near the form rules the entry out. */
    not: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    /** A surname or other short form: answers only after a full form, or with what it `needs`. */
    surname: v.optional(v.boolean()),
    /** News pages nearly always mean this by the form: one weak sign is enough. */
    usual: v.optional(v.boolean()),
    /** Other things on the same pages are called so too, a city say: only its own `needs` count. */
    strict: v.optional(v.boolean()),
    /** In other letters this is an everyday word, so a line all in capitals does not count. */
    word: v.optional(v.boolean()),
  }),
]);

const source = v.strictObject({
  id: sourceId,
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  url: v.pipe(v.string(), v.url("is not an address"), v.startsWith("https://", "is not https")),
  date: v.optional(date),
  primary: v.optional(v.boolean()),
});

/** One glossary entry, as its YAML file holds it. The only definition of the type. */
export const EntrySchema = v.strictObject({
  term: v.pipe(v.string(), v.nonEmpty()),
  short: v.optional(v.pipe(v.string(), v.nonEmpty())),
  kind: v.picklist(KINDS),
  aliases: v.pipe(v.array(alias), v.minLength(1, "has no alias")),
  /** When there was such a thing: outside it the entry is not what a page means. */
  exists: v.optional(v.strictObject({ from: date, to: v.optional(date) })),
  gist: text(25),
  background: text(75),
  timeline: v.optional(
    v.array(
      v.strictObject({
        date,
        event: text(22),
        source: sourceId,
        /** One of the events that a reader of an older article must hear of. */
        major: v.optional(v.boolean()),
      }),
    ),
    [],
  ),
  states: v.optional(v.array(v.strictObject({ ...period, state: text(25), source: sourceId })), []),
  /** Of offices held at once the weightiest first: the card leads with it. */
  roles: v.optional(v.array(v.strictObject({ ...period, office: text(16), source: sourceId })), []),
  members: v.optional(
    v.array(
      v.strictObject({
        country,
        from: v.optional(date),
        to: v.optional(date),
      }),
    ),
    [],
  ),
  place: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      /** The country that the place is in; left out where states disagree. */
      country: v.optional(country),
    }),
  ),
  related: v.optional(v.array(v.strictObject({ id, as: text(4) })), []),
  sources: v.pipe(v.array(source), v.minLength(2, "has fewer than two sources")),
  wikipedia: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** When someone who did not write it checked it against its sources; absent until then. */
  reviewed: v.optional(v.pipe(v.string(), v.isoDate("is not a day (YYYY-MM-DD)"))),
});

/** A pack's `pack.yaml`. */
export const PackSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  about: text(30),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/u, "is not a language code")),
  /** Words that pages of this field use and other pages hardly do. */
  words: v.optional(
    v.array(v.pipe(v.string(), v.check(isMatchable, "holds no word, or punctuation within"))),
    [],
  ),
});

/** An entry as the author writes it. */
export type AuthoredEntry = v.InferInput<typeof EntrySchema>;
/** An entry after its defaults are filled in, without its place in the glossary. */
export type EntryFields = v.InferOutput<typeof EntrySchema>;
export type Kind = (typeof KINDS)[number];
export type CaseRule = (typeof CASES)[number];
export type Alias = EntryFields["aliases"][number];
export type Source = EntryFields["sources"][number];
export type Pack = v.InferOutput<typeof PackSchema> & { readonly id: string };

/** An entry with the id (its file's name) and the pack (its folder's name). */
export type Entry = EntryFields & { readonly id: string; readonly pack: string };
