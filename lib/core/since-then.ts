import { after, endOf, holding, lastEnded, startsAfter, startOf, weightiest } from "./as-of.ts";
import type { Day, PartialDate } from "./dates.ts";
import type { EntryBody } from "../glossary/body.ts";

/** The most lines that "Since then" shows unfolded: with them a card's first level is 60 words. */
const MOST = 2;

/** A dated line of the card. */
export interface EventView {
  readonly date: PartialDate;
  readonly text: string;
  readonly major: boolean;
  /** The text is an office, and the date the day on which it was left. */
  readonly left: boolean;
}

/** What has happened since a day, oldest first. */
export interface SinceThen {
  readonly since: readonly EventView[];
  /** What else did, folded away. */
  readonly moreSince: readonly EventView[];
}

/**
 * What has happened between a day and today: the events, and where none of them tells it, how
 * things stand today. Of that one line is unfolded beside the weightiest event, else two events.
 */
export function sinceThen(entry: EntryBody, day: Day, today: Day): SinceThen {
  const events = after(entry.timeline, day).map(eventView);
  const changes = inOrder(changesUntold(entry, day, today));
  const latest = changes.slice(-1);
  const shown = [...weightiest(events, MOST - latest.length), ...latest];
  return {
    since: inOrder(shown),
    moreSince: inOrder([...events, ...changes].filter((line) => !shown.includes(line))),
  };
}

/** An event of the entry's timeline as a card shows it. */
export function eventView({ date, event, major }: EntryBody["timeline"][number]): EventView {
  return { date, text: event, major: major ?? false, left: false };
}

/** Offices and states that have come or gone, without an event of that time. */
function changesUntold(entry: EntryBody, day: Day, today: Day): EventView[] {
  const isUntold = (line: EventView): boolean =>
    entry.timeline.every(({ date }) => !mayTell(date, line));
  return [
    ...begun(entry.roles, day, today).map(({ from, office }) => standing(from, office)),
    ...begun(entry.states, day, today).map(({ from, state }) => standing(from, state)),
    ...officeLeft(entry, day, today),
  ].filter(isUntold);
}

const standing = (date: PartialDate, text: string): EventView => ({
  date,
  text,
  major: false,
  left: false,
});

function begun<P extends { readonly from?: PartialDate | undefined }>(
  periods: readonly P[],
  day: Day,
  today: Day,
): (P & { readonly from: PartialDate })[] {
  return holding(periods, today).flatMap((period) => {
    const { from } = period;
    return from !== undefined && startsAfter(period, day) ? [{ ...period, from }] : [];
  });
}

/** Of someone without an office today, the one that they held on that day and left last. */
function officeLeft({ roles }: EntryBody, day: Day, today: Day): EventView[] {
  if (holding(roles, today).length > 0) return [];
  const role = lastEnded(holding(roles, day), today);
  return role ? [{ date: role.to, text: role.office, major: false, left: true }] : [];
}

/** Whether an event may be of the line's day; of an office left, of the last day in it too. */
function mayTell(event: PartialDate, { date, left }: EventView): boolean {
  const first = startOf(date) - (left ? 1 : 0);
  return first <= endOf(event) && startOf(event) <= endOf(date);
}

const inOrder = (events: readonly EventView[]): EventView[] =>
  events.toSorted((a, b) => startOf(a.date) - startOf(b.date));
