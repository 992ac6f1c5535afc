import { firstDay, lastDay, type Day, type PartialDate } from "./dates.ts";

/**
 * A stretch of time as the glossary writes it: `to` is the day on which it had ended. Without `from`
 * it has held from the beginning. Where only the month or year of its beginning or end is known,
 * nothing is said of that month or year: it may have been any day of it.
 */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** An event as the glossary writes it. */
export interface DatedEvent {
  readonly date: PartialDate;
  readonly major?: boolean | undefined;
}

/** The periods in which the day lies for certain, in the order given. */
export function holding<P extends Period>(periods: readonly P[], day: Day): P[] {
  return periods.filter(
    ({ from, to }) => endOf(from) <= day && (to === undefined || day < startOf(to)),
  );
}

/** The periods that had ended by the day for certain, in the order given. */
export function ended<P extends Period>(
  periods: readonly P[],
  day: Day,
): (P & { readonly to: PartialDate })[] {
  return periods.flatMap((period) => {
    const { to } = period;
    return to !== undefined && endOf(to) <= day ? [{ ...period, to }] : [];
  });
}

/** The period that had ended last by the day, of several the first given; nothing if none had. */
export function lastEnded<P extends Period>(
  periods: readonly P[],
  day: Day,
): (P & { readonly to: PartialDate }) | undefined {
  return ended(periods, day).toSorted((a, b) => startOf(b.to) - startOf(a.to))[0];
}

/** Whether the period begins after the day. */
export const startsAfter = ({ from }: Period, day: Day): boolean => day < startOf(from);

/**
 * The events that came after the day, oldest first. An event known only by its month or year has
 * come after the day when that whole month or year has.
 */
export function after<E extends DatedEvent>(events: readonly E[], day: Day): E[] {
  return events.filter(({ date }) => day < startOf(date));
}

/**
 * The events that had come by the day for certain. One whose month or year the day lies in is
 * neither here nor `after`, except today: what the glossary tells has come.
 */
export function upTo<E extends DatedEvent>(events: readonly E[], day: Day, today: Day): E[] {
  const latest = day < today ? endOf : startOf;
  return events.filter(({ date }) => latest(date) <= day);
}

/**
 * The few events that matter most, in their own order: the major ones, the latest of them where
 * there are too many; the latest of all where none is major.
 */
export function weightiest<E extends DatedEvent>(events: readonly E[], most: number): E[] {
  const major = events.filter((event) => event.major === true);
  return (major.length > 0 ? major : events).slice(-most);
}

/**
 * The first day that a date can mean. No date lies before all days, and so would one that is none;
 * the schema lets none through.
 */
export function startOf(date: PartialDate | undefined): number {
  return (date === undefined ? undefined : firstDay(date)) ?? Number.NEGATIVE_INFINITY;
}

/** The last day that a date can mean, as `startOf` is the first. */
export function endOf(date: PartialDate | undefined): number {
  return (date === undefined ? undefined : lastDay(date)) ?? Number.NEGATIVE_INFINITY;
}
