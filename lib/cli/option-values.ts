import { type Day, firstDay } from "../core/dates.ts";

/** The day that a flag names. Throws an `Error` with a sentence if it names none. */
export function dayIn(flag: string, value: string): Day {
  const day = firstDay(value);
  if (day === undefined) throw new Error(`${flag}: "${value}" is no date; write it as 2021-02-18.`);
  return day;
}

/** The whole number, 0 or more, that a flag gives. Throws an `Error` with a sentence if it is none. */
export function countIn(flag: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw new Error(`${flag}: "${value}" is no count.`);
  return count;
}
