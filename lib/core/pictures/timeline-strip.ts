import type { EntryBody } from "../../glossary/body.ts";
import { after, upTo } from "../as-of.ts";
import type { Standpoint } from "../card-view.ts";
import { dayOf, firstDay, isoOf, yearOf, type Day, type PartialDate } from "../dates.ts";

/** A thing's events on a line of time that ends today. */
export interface TimelineStrip {
  readonly is: "timeline-strip";
  readonly marks: readonly Mark[];
  /** The year in which the line begins, on its first of January. */
  readonly from: number;
  /** Years written below the line, none of them near its ends. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The page's day; nothing where the page gives none. */
  readonly article: { readonly day: Day; readonly at: number } | undefined;
}

/** An event on the line. `at` is its place: 0 at the line's beginning, 1 today. */
export interface Mark {
  readonly at: number;
  readonly date: PartialDate;
  readonly text: string;
  readonly major: boolean;
  /** Whether it came after the page. */
  readonly since: boolean;
}

const LEAST_EVENTS = 3;
/** Events nearer to each other than this, as a share of the line, are one spot to the eye. */
const APART = 0.04;
/** Years are written no nearer to each other than this, as a share of the line. */
const YEARS_APART = 0.17;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Nothing where there are few events, or all fall together. */
export function timelineStrip(
  entry: EntryBody,
  { published: day, today }: Standpoint,
): TimelineStrip | undefined {
  const published = day ?? undefined;
  const timeline = partedBy(published ?? today, entry, today);
  const days = timeline.map(({ date }) => firstDay(date) ?? today);
  const dates = [...timeline.map(({ date }) => date), isoOf(published ?? today)];
  const from = Math.min(...dates.map(yearOf));
  const start = newYear(from);
  const end = Math.max(...days, today);
  const placeOf = (day: number): number => (day - start) / (end - start);
  const marks = timeline.map(({ date, event, major = false }, index) => {
    const then = days[index] ?? today;
    const since = published !== undefined && then > published;
    return { at: placeOf(then), date, text: event, major, since };
  });
  if (marks.length < LEAST_EVENTS || spotsOf(marks) < LEAST_EVENTS) return undefined;
  return {
    is: "timeline-strip",
    marks,
    from,
    years: yearsBetween(from, yearOf(isoOf(today)))
      .map((year) => ({ year, at: placeOf(newYear(year)) }))
      .filter(({ at }) => at >= YEARS_APART && at <= 1 - YEARS_APART),
    article: published === undefined ? undefined : { day: published, at: placeOf(published) },
  };
}

/** The events that came before the day or after it for certain, as the card's timeline has them. */
function partedBy(day: Day, { timeline }: EntryBody, today: Day): EntryBody["timeline"] {
  return [...upTo(timeline, day, today), ...after(timeline, day)];
}

/** How many spots the eye tells apart. */
function spotsOf(marks: readonly Mark[]): number {
  let last = Number.NEGATIVE_INFINITY;
  let spots = 0;
  for (const at of marks.map((mark) => mark.at).toSorted((a, b) => a - b)) {
    if (at - last < APART) continue;
    last = at;
    spots += 1;
  }
  return spots;
}

/** The round years of the finest step that leaves room to write them. */
function yearsBetween(from: number, to: number): number[] {
  const step = YEAR_STEPS.find((years) => years / (to - from + 1) >= YEARS_APART) ?? to;
  const first = Math.ceil((from + 1) / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

const newYear = (year: number): number => dayOf(year, 1, 1) ?? 0;
