import { checked, monthNumber } from "./parse-date.ts";
import type { DateSource } from "./source.ts";

const FULL = /[/_-]((?:19|20)\d{2})([/_-])([01]?\d|[a-z]{3})\2([0-3]?\d)(?=[/_.-]|$)/iu;
const PACKED = /[/_-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/u;
const MONTH_ONLY = /\/((?:19|20)\d{2})[/-]([01]\d)(?=\/)/u;

/** The date in the path: `/2021/02/18/`, `/2021/feb/18/`, `/2021-02-18`, `/20210218/`, `/2021/02/`. */
export const url: DateSource = {
  by: "url",
  read: (page) => ({ published: datesInPath(page.url), modified: [] }),
};

/** The dates that an address may name, the most precise first. */
export function datesInPath(address: string): readonly string[] {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  const dates = [fullDate(path), packedDate(path), monthDate(path)];
  return dates.filter((date) => date !== undefined);
}

function fullDate(path: string): string | undefined {
  const [, year, , month, day] = FULL.exec(path) ?? [];
  if (!year || !month || !day) return undefined;
  const number = /\d/u.test(month) ? month : monthNumber(month);
  return number && checked([year, number, day]);
}

function packedDate(path: string): string | undefined {
  const [, year, month, day] = PACKED.exec(path) ?? [];
  return year && month && day ? checked([year, month, day]) : undefined;
}

function monthDate(path: string): string | undefined {
  const [, year, month] = MONTH_ONLY.exec(path) ?? [];
  return year && month ? checked([year, month, undefined]) : undefined;
}
