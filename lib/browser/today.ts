import { dayOf, type Day } from "../core/dates.ts";

/** The day that it is where the reader is. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new RangeError(`The clock gives no day: ${String(now)}`);
  return day;
}
