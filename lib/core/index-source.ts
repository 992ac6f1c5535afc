import type { Day } from "./dates.ts";

/** How the letters of an alias must stand in the text; see `CASES` in the glossary's schema. */
export type CaseRule = "exact" | "name" | "free";

/** One way in which the press writes an entry's name. */
export interface IndexAlias {
  readonly form: string;
  readonly case: CaseRule;
  /** Words or phrases of which one must be on the page. Empty: the form is unambiguous. */
  readonly needs: readonly string[];
  /** Words or phrases near the form that rule the entry out. */
  readonly not: readonly string[];
  /** A short form that answers only after a full form of the same entry, or with its needs. */
  readonly surname: boolean;
  /** News pages nearly always mean this by the form. */
  readonly usual: boolean;
  /** Other things on the same pages are called so too: only its own needs count. */
  readonly strict: boolean;
  /** In other letters an everyday word: does not count in a line that is all in capitals. */
  readonly word: boolean;
}

/** What the spotting index knows of a pack. */
export interface IndexPack {
  readonly id: string;
  /** Words that pages of its field use and other pages hardly do. */
  readonly words: readonly string[];
}

/** What the spotting index knows of an entry. Bodies are kept elsewhere. */
export interface IndexEntry {
  readonly id: string;
  readonly pack: string;
  readonly aliases: readonly IndexAlias[];
  readonly related: readonly string[];
  /** The days between which there was such a thing, both included. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}
