import { readingAge } from "../reading-age.ts";
import type { Check } from "./check.ts";

/** So old, in years, a reader may have to be: names and offices are long words that can't be helped. */
const OLDEST = 18;

/** A grown-up reads gist and background without stumbling. */
export const readable: Check = ({ entry }) => {
  const age = readingAge(`${entry.gist} ${entry.background}`);
  if (age <= OLDEST) return [];
  const reason = `reads as for age ${age.toFixed(1)}, the limit is ${OLDEST}: shorter sentences and words`;
  return [{ path: ["background"], reason }];
};
