import { isBefore, wordsAt } from "../page.ts";
import type { Evidence } from "./evidence.ts";

const BEFORE = 1;
const AFTER = 0.5;

/** "The Federal Reserve" on the page says what "the Fed" is, best of all if it came first. */
export const fullForm: Evidence = (claim, mention, page) => {
  if (!claim.ambiguous || claim.surname) return undefined;
  const forms = page.fullForms.get(claim.entry)?.filter((place) => isLonger(place, mention));
  const form = forms?.find((place) => isBefore(place, mention)) ?? forms?.[0];
  if (!form) return undefined;
  const weight = isBefore(form, mention) ? BEFORE : AFTER;
  return { kind: "full-name", seen: [wordsAt(page, form)], weight };
};

function isLonger(
  place: { readonly start: number; readonly end: number },
  mention: { readonly start: number; readonly end: number },
): boolean {
  return place.end - place.start > mention.end - mention.start;
}
