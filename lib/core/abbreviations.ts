import { foldCase } from "./fold.ts";

/** Words that the press writes short with a dot, which ends no sentence. */
const ABBREVIATIONS = new Set(
  [
    "mr mrs ms dr prof rev hon st jr sr no vs art",
    "gen lt col maj capt sgt adm brig cmdr",
    "sen rep gov pres sec amb",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "inc corp co ltd",
  ].flatMap((row) => row.split(" ")),
);
const INITIAL = /^\p{L}\p{M}*$/u;

/** The letters of the longest of them. */
export const LONGEST_ABBREVIATION = 4;

/** Whether a dot after the folded word separates nothing: "George W. Bush", "Gen. Soleimani". */
export function isAbbreviated(word: string): boolean {
  const small = foldCase(word);
  return word !== small && (INITIAL.test(word) || ABBREVIATIONS.has(small));
}
