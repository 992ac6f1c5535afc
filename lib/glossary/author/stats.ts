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
  /** Entries that a second reader has checked. */
  readonly reviewed: number;
  /** The median of the days since their review. */
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
  const ages = new Map(entries.map((entry) => [entry, toOnePlace(readingAge(read(entry)))]));
  return parts.map(([of, list]) => ({ of, ...countsOf(list, today, ages) }));
}

const read = ({ gist, background }: Entry): string => `${gist} ${background}`;
const toOnePlace = (number: number): number => Math.round(number * 10) / 10;

/** `ages` are the entries' reading ages, each found out once. */
function countsOf(
  entries: readonly Entry[],
  today: Day,
  ages: ReadonlyMap<Entry, number>,
): Omit<Stats, "of"> {
  const sum = (count: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0);
  const long = entries.filter(({ timeline }) => timeline.length >= 3).length;
  return {
    entries: entries.length,
    aliases: sum(({ aliases }) => aliases.length),
    words: sum((entry) => read(entry).split(/\s+/u).length),
    readingAge: median(entries.map((entry) => ages.get(entry) ?? 0)),
    events: sum(({ timeline }) => timeline.length),
    states: sum(({ states }) => states.length),
    roles: sum(({ roles }) => roles.length),
    sources: sum(({ sources }) => sources.length),
    withTimeline: Math.round((long / entries.length) * 100),
    reviewed: entries.filter(({ reviewed }) => reviewed !== undefined).length,
    daysSinceReview: median(entries.flatMap((entry) => daysSinceReview(entry, today) ?? [])),
  };
}

/** How many days ago an entry was checked; nothing if it has not been. */
export function daysSinceReview(
  { reviewed }: Pick<Entry, "reviewed">,
  today: Day,
): number | undefined {
  const day = reviewed === undefined ? undefined : firstDay(reviewed);
  return day === undefined ? undefined : today - day;
}

/** The upper one of the two in the middle, so that it is one that was counted. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
