/** What kind of evidence spoke for (or against) a sense. */
export type ReasonKind =
  | "alias"
  | "usual"
  | "cue"
  | "field"
  | "companion"
  | "section"
  | "lifetime"
  | "typography"
  | "abbreviation"
  | "full-name";

/** One piece of evidence, in a form that can be shown to a reader. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What was seen: the words of the page, or the ids of entries for `companion`. */
  readonly seen: readonly string[];
  /** How much it adds to the score, or takes from it. A spot is shown from 1 upwards. */
  readonly weight: number;
}
