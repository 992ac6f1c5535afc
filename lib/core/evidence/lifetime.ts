import { firstDayOf } from "../index-reader.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

// A treaty has its name in the news while it is still being negotiated. A form that can mean other
// things gets no such time: before there is a war, "the war" is another one.
const SLACK_DAYS = 365;
const EPOCH_YEAR = 1970;
const DAYS_PER_YEAR = 365.2425;

/** A page cannot mean what there was not yet. What has ended is still written about. */
export const lifetime: Evidence = (claim, _mention, page) => {
  const from = firstDayOf(page.index, claim.entry);
  const { published } = page.facts;
  if (from === undefined || published === undefined) return undefined;
  if (published >= from - (claim.ambiguous ? 0 : SLACK_DAYS)) return undefined;
  const year = Math.floor(published / DAYS_PER_YEAR) + EPOCH_YEAR;
  return { kind: "lifetime", seen: [String(year)], weight: RULED_OUT };
};
