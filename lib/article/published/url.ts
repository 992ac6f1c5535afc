import { monthNumber } from "./months.ts";
import { checked } from "./parse-date.ts";
import type { DateSource } from "./source.ts";

/** How addresses write a day, and a month alone: year, month and day are groups 1 to 3. */
const FORMS = [
  // What follows a slash may be a slug: `/2021/02/10-reasons` came out on some day of February.
  /\/((?:19|20)\d{2})\/([01]?\d|[a-z]{3})\/([0-3]?\d)(?=[/.]|$)/iu,
  /[/_-]((?:19|20)\d{2})-([01]?\d)-([0-3]?\d)(?=[/_.-]|$)/u,
  /[/_-]((?:19|20)\d{2})_([01]?\d)_([0-3]?\d)(?=[/_.-]|$)/u,
  /[/_-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/u,
  /\/((?:19|20)\d{2})-?([01]\d)\/([0-3]\d)(?=\/)/u,
  /\/((?:19|20)\d{2})[/-]([01]\d)(?=\/)/u,
];
/** An archive's address begins with the day of its copy and ends in the page's own address. */
const COPIED = /^.*\/https?:\/\//u;

/** The date in the path: `/2021/02/18/`, `/2021/feb/18/`, `/2021-02-18`, `/20210218/`, `/2021/02/`. */
export const url: DateSource = {
  by: "url",
  read: (page) => ({ published: datesInPath(page.url), modified: [] }),
};

/** The dates that an address may name, the most precise first. */
export function datesInPath(address: string): readonly string[] {
  const path = URL.canParse(address) ? new URL(address).pathname.replace(COPIED, "/") : "";
  return FORMS.flatMap((form) => {
    const [, year, month, day] = form.exec(path) ?? [];
    const number = month && (/\d/u.test(month) ? month : monthNumber(month));
    return (year && number && checked([year, number, day])) || [];
  });
}
