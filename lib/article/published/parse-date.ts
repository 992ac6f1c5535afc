import { firstDay, type PartialDate } from "../../core/dates.ts";
import { monthNumber } from "./months.ts";

/** A year, month and day as digits, month and day perhaps missing. */
type Digits = readonly [year: string, month: string | undefined, day: string | undefined];

const ISO = /^\s*([12]\d{3})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[\sT,+Z])/u;
const PACKED = /^\s*([12]\d{3})([01]\d)([0-3]\d)(?=$|\D|\d{4,6}$)/u;
const YEAR_FIRST = /^\s*([12]\d{3})[./年년]\s?(\d{1,2})[./月월]\s?(\d{1,2})(?!\d)/u;
const YEAR_LAST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2([12]\d{3})(?!\d)/u;
/** What may be a month: `\p{L}` would say letters, and cost each page a millisecond to make. */
const NAME = /[^\s\d,.;:|/()[\]'"•·–-]/u.source;
/** Not the last day of several (`9.-11. September 2022`): those tell when something takes place. */
const DAY_FIRST = new RegExp(
  `(?<!\\d|(?<![\\d:])\\d{1,2}\\.?\\s?[-–]\\s?)(\\d{1,2})(?:st|nd|rd|th|er)?[\\s,.-]+(?:(?:of|de)\\s+)?(${NAME}{3,12})\\.?[\\s,.-]+(?:de\\s+)?([12]\\d{3})(?!\\d)`,
  "u",
);
const MONTH_FIRST = new RegExp(
  `(?<!${NAME})(${NAME}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+([12]\\d{3})(?!\\d)`,
  "u",
);
const NAMED_YEAR_FIRST = new RegExp(
  `^\\s*([12]\\d{3})[.,-]?\\s?(${NAME}{3,12})[.-]?\\s?(\\d{1,2})(?!\\d)`,
  "u",
);
const EPOCH = /^\s*(1\d{9})(\d{3})?\s*$/u;
/**
 * The date in a string that is meant to be one, as the publisher wrote it: the time of day and its
 * zone are left aside, since `2021-02-18T23:30:00-05:00` came out on the 18th for its readers.
 * Nothing if there is none, or if day and month could be taken for each other.
 */
export function parseDate(text: string): PartialDate | undefined {
  const digits =
    inOrder(ISO.exec(text)) ??
    inOrder(PACKED.exec(text)) ??
    inOrder(YEAR_FIRST.exec(text)) ??
    dayFirst(DAY_FIRST.exec(text)) ??
    monthFirst(MONTH_FIRST.exec(text)) ??
    monthBetween(NAMED_YEAR_FIRST.exec(text)) ??
    yearLast(YEAR_LAST.exec(text)) ??
    epoch(EPOCH.exec(text));
  return digits && checked(digits);
}

/** The date of these digits if the calendar has it. */
export function checked([year, month, day]: Digits): PartialDate | undefined {
  const known = [year, month ?? "00", month ? (day ?? "00") : "00"].filter((part) => part !== "00");
  const date = known.map((part) => part.padStart(2, "0")).join("-");
  return firstDay(date) === undefined ? undefined : date;
}

type Match = RegExpExecArray | null;

function inOrder(match: Match): Digits | undefined {
  return match?.[1] ? [match[1], match[2], match[3]] : undefined;
}

function dayFirst(match: Match): Digits | undefined {
  const month = monthNumber(match?.[2] ?? "");
  return match?.[3] && month ? [match[3], month, match[1]] : undefined;
}

function monthFirst(match: Match): Digits | undefined {
  const month = monthNumber(match?.[1] ?? "");
  return match?.[3] && month ? [match[3], month, match[2]] : undefined;
}

function monthBetween(match: Match): Digits | undefined {
  const month = monthNumber(match?.[2] ?? "");
  return match?.[1] && month ? [match[1], month, match[3]] : undefined;
}

/** `18.2.2021` is the day first, by custom of the dot; with `/` and `-` only if one is above 12. */
function yearLast(match: Match): Digits | undefined {
  const [, first, mark, second, year] = match ?? [];
  if (!first || !second || !year) return undefined;
  if (mark === "." || Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : undefined;
}

function epoch(match: Match): Digits | undefined {
  if (!match?.[1]) return undefined;
  return inOrder(ISO.exec(new Date(Number(match[1]) * 1000).toISOString()));
}
