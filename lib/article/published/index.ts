import { type Day, dayOf, firstDay, type PartialDate, precisionOf } from "../../core/dates.ts";
import { jsonLd } from "./json-ld.ts";
import { meta } from "./meta.ts";
import { parseDate } from "./parse-date.ts";
import type { DatedPage, DateSource, RawDates } from "./source.ts";
import { timeElement } from "./time-element.ts";
import { datesInPath, url } from "./url.ts";

/** A date that the page gives, and the source that was believed. */
export interface SourcedDate {
  readonly date: PartialDate;
  readonly by: string;
}

/** When the page was published and last changed, where it says so. */
export interface PageDates {
  readonly published?: SourcedDate;
  readonly modified?: SourcedDate;
}

/** The sources in order of trust. */
const SOURCES: readonly DateSource[] = [jsonLd, meta, timeElement, url];
/** No page is older than the Web. */
const EARLIEST = dayOf(1990, 1, 1) ?? 0;

/** A page that gives a time of day in UTC may be a day off its publisher's calendar. */
const ZONE_SLACK = 1;

/**
 * The first date that can be believed, by order of the sources; `today` is the reader's. A date of
 * last change is kept apart and never stands for a missing date of publication.
 */
export function readDates(page: DatedPage, today: Day): PageDates {
  const read = SOURCES.map((source) => ({ by: source.by, raw: source.read(page) }));
  const pick = (key: keyof RawDates): SourcedDate | undefined =>
    read.flatMap(({ by, raw }) => believable(raw[key], today).map((date) => ({ by, date }))).at(0);
  const published = pick("published");
  const modified = pick("modified");
  const dated = published && byCalendar(published, dateOfAddress(page.url, today));
  return { ...(dated && { published: dated }), ...(modified && { modified }) };
}

/** The date in a page's address, if it can be believed. */
export function dateOfAddress(address: string, today: Day): PartialDate | undefined {
  return believable(datesInPath(address), today)[0];
}

/**
 * Sites write `2021-02-19T01:30:00Z` for what came out on the evening of the 18th where they are,
 * and put the 18th, their own calendar's day, into the address.
 */
function byCalendar(dated: SourcedDate, inAddress: PartialDate | undefined): SourcedDate {
  if (!inAddress || precisionOf(inAddress) !== "day") return dated;
  const [stated, own] = [firstDay(dated.date), firstDay(inAddress)];
  const isClose = stated !== undefined && own !== undefined && Math.abs(stated - own) <= ZONE_SLACK;
  return isClose && stated !== own ? { date: inAddress, by: url.by } : dated;
}

function believable(texts: readonly string[], today: Day): readonly PartialDate[] {
  return texts.flatMap((text) => {
    const date = parseDate(text);
    const first = date === undefined ? undefined : firstDay(date);
    return date && first !== undefined && first >= EARLIEST && first <= today ? [date] : [];
  });
}
