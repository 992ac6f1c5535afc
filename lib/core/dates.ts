/** A day as a count of days since 1970-01-01 (UTC calendar, no clock, no time zone). */
export type Day = number & { readonly __brand: "Day" };

/** A date as written in the glossary or found on a page: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** How much of a partial date is known. */
export type Precision = "year" | "month" | "day";

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const MS_PER_DAY = 86_400_000;

/** The day of a calendar date (month 1–12), or nothing if the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return fits ? asDay(Math.floor(date.getTime() / MS_PER_DAY)) : undefined;
}

/** The first day that a partial date can mean, or nothing if it is not a date. */
export function firstDay(date: PartialDate): Day | undefined {
  const parts = PARTIAL.exec(date);
  if (!parts) return undefined;
  return dayOf(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

/** The last day that a partial date can mean, or nothing if it is not a date. */
export function lastDay(date: PartialDate): Day | undefined {
  const parts = PARTIAL.exec(date);
  const first = firstDay(date);
  if (!parts || first === undefined || parts[3]) return first;
  const year = Number(parts[1]);
  const next = parts[2] ? dayAfterMonth(year, Number(parts[2])) : dayOf(year + 1, 1, 1);
  return next === undefined ? undefined : asDay(next - 1);
}

function dayAfterMonth(year: number, month: number): Day | undefined {
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}

/** The year in which a date lies. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** The day written as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How much of the date is known: `2015` is a year, `2015-07` a month, `2015-07-14` a day. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The one place where a number is declared to be a day. */
function asDay(count: number): Day {
  return count as Day;
}
