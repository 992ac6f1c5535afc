import { firstDay } from "../../../core/dates.ts";
import type { Check, Finding } from "./check.ts";

/** Timeline events stand from the oldest to the newest, and none lies after the review. */
export const datesInOrder: Check = ({ entry }) => {
  const findings: Finding[] = [];
  const { reviewed } = entry;
  const lastDay = reviewed === undefined ? undefined : firstDay(reviewed);
  let last = Number.NEGATIVE_INFINITY;
  entry.timeline.forEach(({ date }, index) => {
    const day = firstDay(date) ?? last;
    const path = ["timeline", index, "date"];
    if (day < last) findings.push({ path, reason: `${date} stands after a later event` });
    if (lastDay !== undefined && day > lastDay)
      findings.push({ path, reason: `${date} lies after the review on ${reviewed}` });
    last = day;
  });
  return findings;
};
