import { wordsAt } from "../page.ts";
import type { Page, Place } from "../page.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

/** A word that belongs to another sense, in this paragraph, in the next one or in the headline. */
export const contraryCues: Evidence = (claim, mention, page) => {
  const near = page.nots.get(claim.alias)?.find((cue) => isNear(cue, mention, page));
  return near && { kind: "cue", seen: [wordsAt(page, near)], weight: RULED_OUT };
};

function isNear(cue: Place, mention: Place, page: Page): boolean {
  // The headline says what the whole page is about.
  return page.runs[cue.run]?.role === "headline" || Math.abs(cue.run - mention.run) <= 1;
}
