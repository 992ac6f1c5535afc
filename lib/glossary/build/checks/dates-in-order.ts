import { firstDay } from "../../../core/dates.ts";
import type { Check, Finding } from "./check.ts";

/** Timeline events stand from the oldest to the newest, and none lies after the review. */
export const datesInOrder: Check = ({ entry }) => {
  const findings: Finding[] = [];
  let last = Number.NEGATIVE_INFINITY;
  entry.timeline.forEach(({ date }, index) => {
    const day = firstDay(date) ?? last;
    const path = ["timeline", index, "date"];
    if (day < last) findings.push({ path, reason: `${date} stands after a later event` });
    if (day > (firstDay(entry.reviewed) ?? Infinity))
      findings.push({ path, reason: `${date} lies after the review on ${entry.reviewed}` });
    last = day;
  });
  return findings;
};
