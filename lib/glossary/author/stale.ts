import { firstDay, type Day } from "../../core/dates.ts";
import type { Entry } from "../entry.ts";
import { daysSinceReview } from "./stats.ts";

/** So far back, in days, an event says that its field is moving. */
const OF_LATE = 365;

/** An entry whose review is too long ago. */
export interface StaleEntry {
  readonly id: string;
  readonly pack: string;
  readonly reviewed: string;
  /** Days since its review. */
  readonly days: number;
  /** Whether it says how things stand today. */
  readonly open: boolean;
  /** Events of the last year for each entry of its pack. */
  readonly pace: number;
}

/**
 * The entries whose review is more than `limit` days old: first those that say how things stand
 * today, of these first the packs in which most has happened in the last year, then the oldest.
 */
export function staleEntries(entries: readonly Entry[], today: Day, limit: number): StaleEntry[] {
  const paces = pacesOf(entries, today);
  return entries
    .map((entry): StaleEntry => ({
      id: entry.id,
      pack: entry.pack,
      reviewed: entry.reviewed,
      days: daysSinceReview(entry, today),
      open: [...entry.states, ...entry.roles].some(({ to }) => to === undefined),
      pace: paces.get(entry.pack) ?? 0,
    }))
    .filter(({ days }) => days > limit)
    .toSorted((a, b) => Number(b.open) - Number(a.open) || b.pace - a.pace || b.days - a.days);
}

/** For each pack the events of the last year by entry, to one place. */
function pacesOf(entries: readonly Entry[], today: Day): ReadonlyMap<string, number> {
  const packs = [...Map.groupBy(entries, ({ pack }) => pack)];
  return new Map(
    packs.map(([pack, list]) => {
      const dates = list.flatMap(({ timeline }) => timeline.map(({ date }) => firstDay(date) ?? 0));
      const late = dates.filter((day) => today - day <= OF_LATE).length;
      return [pack, Math.round((late / list.length) * 10) / 10];
    }),
  );
}
