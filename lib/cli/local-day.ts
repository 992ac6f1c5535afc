import { type Day, dayOf } from "../core/dates.ts";

/** The day on the reader's own calendar. */
export function localDay(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The system's clock gives no day");
  return day;
}
