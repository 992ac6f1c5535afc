import { wordsAt } from "../page.ts";
import { isBefore } from "../places.ts";
import type { Place } from "../places.ts";
import type { Evidence } from "./evidence.ts";

const BEFORE = 1;
const AFTER = 0.5;

/** "The Federal Reserve" on the page says what "the Fed" is, best of all if it came first. */
export const fullForm: Evidence = (claim, mention, page) => {
  if (!claim.ambiguous || claim.surname || claim.strict) return undefined;
  const form = page.longerForms.get(claim.entry)?.find((place) => isLonger(place, mention));
  if (!form) return undefined;
  const weight = isBefore(form, mention) ? BEFORE : AFTER;
  return { kind: "full-name", seen: [wordsAt(page, form)], weight };
};

const isLonger = (place: Place, mention: Place): boolean =>
  place.end - place.start > mention.end - mention.start;
