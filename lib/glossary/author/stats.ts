import { firstDay, type Day } from "../../core/dates.ts";
import { readingAge } from "../build/reading-age.ts";
import type { Entry } from "../entry.ts";

/** What a part of the glossary holds, in numbers. */
export interface Stats {
  /** A pack's id, a kind of entry, or `all`. */
  readonly of: string;
  readonly entries: number;
  readonly aliases: number;
  /** In gists and backgrounds. */
  readonly words: number;
  /** The median over the entries, in years. */
  readonly readingAge: number;
  readonly events: number;
  readonly states: number;
  readonly roles: number;
  readonly sources: number;
  /** Entries with three events or more, in per cent. */
  readonly withTimeline: number;
  /** The median of the days since an entry's review. */
  readonly daysSinceReview: number;
}

/** Counts each pack, each kind and the whole, in this order. Empty if there is no entry. */
export function statsOf(entries: readonly Entry[], today: Day): Stats[] {
  if (entries.length === 0) return [];
  const parts = [
    ...Map.groupBy(entries, ({ pack }) => pack),
    ...[...Map.groupBy(entries, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ["all", entries] as const,
  ];
  return parts.map(([of, list]) => partStats(of, list, today));
}

function partStats(of: string, entries: readonly Entry[], today: Day): Stats {
  const sum = (count: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0);
  const read = ({ gist, background }: Entry): string => `${gist} ${background}`;
  const long = entries.filter(({ timeline }) => timeline.length >= 3).length;
  return {
    of,
    entries: entries.length,
    aliases: sum(({ aliases }) => aliases.length),
    words: sum((entry) => read(entry).split(/\s+/u).length),
    readingAge: median(entries.map((entry) => Math.round(readingAge(read(entry)) * 10) / 10)),
    events: sum(({ timeline }) => timeline.length),
    states: sum(({ states }) => states.length),
    roles: sum(({ roles }) => roles.length),
    sources: sum(({ sources }) => sources.length),
    withTimeline: Math.round((long / entries.length) * 100),
    daysSinceReview: median(entries.map((entry) => daysSinceReview(entry, today))),
  };
}

/** How many days ago an entry was checked. */
export const daysSinceReview = ({ reviewed }: Pick<Entry, "reviewed">, today: Day): number =>
  today - (firstDay(reviewed) ?? today);

/** The upper one of the two in the middle, so that it is one that was counted. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
