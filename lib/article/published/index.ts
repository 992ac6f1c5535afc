import { type Day, dayOf, firstDay, type PartialDate, precisionOf } from "../../core/dates.ts";
import { finish, type Steps } from "../../core/steps.ts";
import { jsonLd } from "./json-ld.ts";
import { meta } from "./meta.ts";
import { parseDate } from "./parse-date.ts";
import type { DatedPage, DateSource, RawDates } from "./source.ts";
import { timeElement } from "./time-element.ts";
import { datesInPath, url } from "./url.ts";
import { written } from "./written.ts";

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

/** The sources in order of trust: what the page states, then what a reader sees, which costs most. */
const STATED: readonly DateSource[] = [jsonLd, meta, url];
const SEEN: readonly DateSource[] = [timeElement, written];
const SOURCES: readonly DateSource[] = [...STATED, ...SEEN];
/** No page is older than the Web. */
const EARLIEST = dayOf(1990, 1, 1) ?? 0;

/** A page that gives a time of day in UTC may be a day off its publisher's calendar. */
const ZONE_SLACK = 1;
/** A time of day with the publisher's own zone: then the day is the publisher's too. */
const OWN_CLOCK = /T\d{2}:[\d:.]*[+-](?!00:?00)\d{2}:?\d{2}\s*$/u;
/** A time of day in UTC, as clocks of machines give it. */
const UTC_CLOCK = /T(?<hour>\d{2}):[\d:.]*(?:Z|\+00:?00)\s*$/u;
/** Hours that clocks are ahead of UTC in the Line Islands, and behind it on Baker Island. */
const EASTMOST = 14;
const WESTMOST = 12;
const HOURS = 24;

/** A date that can be believed, and the text that it was read from. */
interface Candidate extends SourcedDate {
  readonly text: string;
}

/**
 * The first date with a day that can be believed, else the first at all, by order of the sources;
 * `today` is the reader's. A date of last change is kept apart and never stands for a missing date
 * of publication. Where what the page states leaves nothing open, its text is not asked.
 */
export function readDates(page: DatedPage, today: Day): PageDates {
  return finish(dateSteps(page, today));
}

/** The same step by step. */
export function* dateSteps(page: DatedPage, today: Day): Steps<PageDates> {
  const raw = yield* rawDates(STATED, page);
  const stated = candidatesIn(raw, today);
  const isOpen = !isClear(stated);
  const all = isOpen ? candidatesIn([...raw, ...(yield* rawDates(SEEN, page))], today) : stated;
  const published = byCalendar(unlessOutvoted(borneOut(all.published, all.plain)));
  const modified = likeliest(all.modified);
  return {
    ...(published && { published: sourced(published) }),
    ...(modified && { modified: sourced(modified) }),
  };
}

type Candidates = Readonly<Record<keyof RawDates, readonly Candidate[]>>;

interface SourcedRaw {
  readonly by: string;
  readonly raw: RawDates;
}

function* rawDates(sources: readonly DateSource[], page: DatedPage): Steps<readonly SourcedRaw[]> {
  const read: SourcedRaw[] = [];
  for (const source of sources) {
    read.push({ by: source.by, raw: source.read(page) });
    yield;
  }
  return read;
}

function candidatesIn(read: readonly SourcedRaw[], today: Day): Candidates {
  const of = (key: keyof RawDates): readonly Candidate[] =>
    read.flatMap(({ by, raw }) =>
      (raw[key] ?? []).flatMap((text) =>
        believable([text], today).map((date) => ({ by, date, text })),
      ),
    );
  return { published: of("published"), plain: of("plain"), modified: of("modified") };
}

/** One day and no other, which a machine's clock in UTC does not have to itself. */
function isClear({ published, plain }: Candidates): boolean {
  const days = [...published, ...plain].filter(({ date }) => precisionOf(date) === "day");
  const isOne = days.every(({ date }) => date === days[0]?.date);
  return isOne && published.some((day) => days.includes(day) && !UTC_CLOCK.test(day.text));
}

/** The date in a page's address, if it can be believed. */
export function dateOfAddress(address: string, today: Day): PartialDate | undefined {
  return believable(datesInPath(address), today)[0];
}

/**
 * The dates of publication, with the plain ones in the place of their source. A plain date that
 * others contradict was of something else: of a change, or of the page that the article stands in.
 */
function borneOut(
  published: readonly Candidate[],
  plain: readonly Candidate[],
): readonly Candidate[] {
  const days = published.filter(({ date }) => precisionOf(date) === "day");
  const kept = plain.filter((one) => days.length === 0 || days.some((day) => isClose(day, one)));
  const rank = ({ by }: Candidate): number => SOURCES.findIndex((source) => source.by === by);
  return [...published, ...kept].toSorted((one, other) => rank(one) - rank(other));
}

/**
 * JSON-LD is written by a template of its own, which may tell of a draft or an older version: it
 * gives way where meta elements and the address or what readers see agree on another day.
 */
function unlessOutvoted(candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter(({ by }) => by !== jsonLd.by);
  const stated = likeliest(candidates);
  const metas = others.find(({ by, date }) => by === meta.by && precisionOf(date) === "day");
  const isShared = others.some(({ by, date }) => by !== meta.by && date === metas?.date);
  return isShared && !others.some(({ date }) => date === stated?.date) ? others : candidates;
}

/**
 * Sites write `2021-02-19T01:30:00Z` for what came out on the evening of the 18th where they are,
 * and give the 18th, their own calendar's day, in the address or in words. A day in words may also
 * be that of a change or of a comment: if any of them is the stated day, that stands.
 */
function byCalendar(candidates: readonly Candidate[]): Candidate | undefined {
  const stated = likeliest(candidates);
  if (!stated || OWN_CLOCK.test(stated.text)) return stated;
  const own = candidates.filter(
    (one) =>
      one.by !== stated.by &&
      !UTC_CLOCK.test(one.text) &&
      isClose(one, stated) &&
      isSomewhere(one, stated),
  );
  if (own.some(({ date }) => date === stated.date)) return stated;
  const isUtc = UTC_CLOCK.test(stated.text);
  return own.find(({ by }) => isUtc || by === url.by) ?? stated;
}

/** Whether it can be the one day somewhere on Earth at the time of day that the other states in UTC. */
function isSomewhere(one: SourcedDate, stated: Candidate): boolean {
  const hour = Number(UTC_CLOCK.exec(stated.text)?.groups?.["hour"] ?? NaN);
  if (Number.isNaN(hour) || one.date === stated.date) return true;
  return one.date > stated.date ? hour + EASTMOST >= HOURS : hour - WESTMOST < 0;
}

function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ date }) => precisionOf(date) === "day") ?? candidates[0];
}

function isClose(one: SourcedDate, other: SourcedDate): boolean {
  const days = [one, other].map(({ date }) => firstDay(date) ?? 0);
  const [first = 0, second = 0] = days;
  return precisionOf(one.date) === "day" && Math.abs(first - second) <= ZONE_SLACK;
}

const sourced = ({ date, by }: Candidate): SourcedDate => ({ date, by });

function believable(texts: readonly string[], today: Day): readonly PartialDate[] {
  return texts.flatMap((text) => {
    const date = parseDate(text);
    const first = date === undefined ? undefined : firstDay(date);
    return date && first !== undefined && first >= EARLIEST && first <= today ? [date] : [];
  });
}
