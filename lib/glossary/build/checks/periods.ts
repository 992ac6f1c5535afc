import { firstDay } from "../../../core/dates.ts";
import type { Check, Finding } from "./check.ts";

interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Periods end after they begin; states follow each other without overlap, roles may overlap. */
export const periods: Check = ({ entry }) => [
  ...backwards("states", entry.states),
  ...backwards("roles", entry.roles),
  ...overlapping("states", entry.states),
];

function backwards(field: string, list: readonly Period[]): Finding[] {
  return list.flatMap(({ from, to }, index) =>
    to !== undefined && day(to) < day(from)
      ? [{ path: [field, index, "to"], reason: `ends on ${to}, before it begins on ${from}` }]
      : [],
  );
}

function overlapping(field: string, list: readonly Period[]): Finding[] {
  return list.slice(1).flatMap((period, index) => {
    const before = list[index];
    if (!before) return [];
    const path = [field, index + 1, "from"];
    if (before.to === undefined)
      return [{ path, reason: `the period before it, from ${before.from}, has no end` }];
    return day(period.from) < day(before.to)
      ? [
          {
            path,
            reason: `begins on ${period.from}, before the one before it ends on ${before.to}`,
          },
        ]
      : [];
  });
}

const day = (date: string): number => firstDay(date) ?? Number.NaN;
