import type { PartialDate } from "../core/dates.ts";
import type { EntryMap } from "./atlas.ts";
import type { Entry } from "./entry.ts";

/** A related entry, with the name that the card shows before the entry itself is asked for. */
export interface RelatedName {
  readonly id: string;
  readonly as: string;
  readonly name: string;
  /**
   * Since when there has been such a thing, if it came later than the entry itself and neither
   * `as` nor `name` says so; never of people.
   */
  readonly from?: PartialDate;
}

/** What an entry says of a time, without the mark by which authors keep what shows it. */
type Told<Part> = readonly Omit<Part, "source">[];

/**
 * An entry as the extension carries it: what a card or a search needs. The rules of its aliases
 * live in the spotting index; here are the bare forms. Which source shows which line is kept in the
 * authors' files: a card lists them all.
 */
export type EntryBody = Omit<
  Entry,
  "aliases" | "related" | "timeline" | "states" | "roles" | "sources" | "wikipedia"
> & {
  readonly timeline: Told<Entry["timeline"][number]>;
  readonly states: Told<Entry["states"][number]>;
  readonly roles: Told<Entry["roles"][number]>;
  readonly sources: readonly Omit<Entry["sources"][number], "id">[];
  /** The language that it is written in, as its pack is: a BCP 47 tag. */
  readonly language: string;
  readonly forms: readonly string[];
  readonly related: readonly RelatedName[];
  /** The entry's map, which the library adds: it is no part of the pack's file. */
  readonly map?: EntryMap;
};

/** One pack's file: `glossary/<pack>.json` in the built extension. */
export interface PackFile {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly entries: readonly EntryBody[];
}
