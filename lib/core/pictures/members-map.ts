import type { EntryMap } from "../../glossary/atlas.ts";
import type { EntryBody } from "../../glossary/body.ts";
import { ended, holding, startsAfter } from "../as-of.ts";
import type { Standpoint } from "../card-view.ts";
import type { Day } from "../dates.ts";

/** Who was in something on a day. Countries are ISO 3166 codes. */
export interface MembersMap {
  readonly is: "members-map";
  readonly map: EntryMap;
  readonly day: Day;
  /** Whether the day is the page's own; otherwise it is today. */
  readonly dated: boolean;
  readonly members: readonly string[];
  /** Of the members of that day, those that are none any more. */
  readonly leftSince: readonly string[];
  /** Members of today that were none that day. */
  readonly joinedSince: readonly string[];
  /** What had been members before that day, and are none today. */
  readonly leftBefore: readonly string[];
}

/** Fewer make no map. */
export const LEAST_MEMBERS = 3;

/** Nothing where there were hardly any members that day, or was no such thing. */
export function membersMap(
  { exists, members, map }: EntryBody,
  { published, today }: Standpoint,
): MembersMap | undefined {
  const day = published ?? today;
  const then = countriesOf(holding(members, day));
  const isThere = !exists || !(startsAfter(exists, day) || ended([exists], day).length > 0);
  if (!map || !isThere || then.length < LEAST_MEMBERS) return undefined;
  const now = countriesOf(holding(members, today));
  const gone = countriesOf(ended(members, today));
  // Seats that go round: who had one before, or has it now, would fill the map and say nothing.
  const rotates = gone.length > then.length;
  const told = (countries: string[]): string[] => (rotates ? [] : countries);
  return {
    is: "members-map",
    map,
    day,
    dated: day === published,
    members: then,
    // Where all have left it has ended, which the card says in other words.
    leftSince: told(now.length > 0 ? then.filter((country) => !now.includes(country)) : []),
    joinedSince: told(now.filter((country) => !then.includes(country))),
    leftBefore: told(
      countriesOf(ended(members, day)).filter(
        (country) => !then.includes(country) && !now.includes(country),
      ),
    ),
  };
}

const countriesOf = (members: EntryBody["members"]): string[] => [
  ...new Set(members.map(({ country }) => country)),
];
