import type { AuthoredFile } from "./read-packs.ts";

/** What a pack holds, in numbers. */
export interface PackStats {
  readonly pack: string;
  readonly entries: number;
  readonly aliases: number;
  readonly events: number;
  readonly states: number;
  readonly roles: number;
  readonly sources: number;
  /** Entries with three events or more. */
  readonly withTimeline: number;
  /** Mean words of a gist. */
  readonly gistWords: number;
}

/** Counts each pack. */
export function statsOf(files: readonly AuthoredFile[]): PackStats[] {
  const packs = Map.groupBy(files, ({ entry }) => entry.pack);
  return [...packs].map(([pack, list]) => {
    const sum = (count: (file: AuthoredFile) => number): number =>
      list.reduce((total, file) => total + count(file), 0);
    return {
      pack,
      entries: list.length,
      aliases: sum(({ entry }) => entry.aliases.length),
      events: sum(({ entry }) => entry.timeline.length),
      states: sum(({ entry }) => entry.states.length),
      roles: sum(({ entry }) => entry.roles.length),
      sources: sum(({ entry }) => entry.sources.length),
      withTimeline: list.filter(({ entry }) => entry.timeline.length >= 3).length,
      gistWords: Math.round(sum(({ entry }) => wordsIn(entry.gist)) / list.length),
    };
  });
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;
