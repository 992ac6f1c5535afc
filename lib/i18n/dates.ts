import { firstDay, isoOf, precisionOf, type Day, type PartialDate } from "../core/dates.ts";
import { t } from "./text.ts";

const MS_PER_DAY = 86_400_000;

const PARTS = {
  year: { year: "numeric" },
  month: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short", year: "numeric" },
} as const;

/** A date as a reader writes it, as exactly as it is known: `14 Jul 2015`, `Jul 2015`, `2015`. */
export function dateText(date: PartialDate): string {
  const day = firstDay(date);
  if (day === undefined) return date;
  return formatOf(precisionOf(date)).format(day * MS_PER_DAY);
}

/** One for each precision: to make one takes longer than to write a hundred dates with it. */
const formats = new Map<keyof typeof PARTS, Intl.DateTimeFormat>();

function formatOf(precision: keyof typeof PARTS): Intl.DateTimeFormat {
  const known = formats.get(precision);
  if (known) return known;
  const options = { ...PARTS[precision], timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(t("dateLocale"), options);
  formats.set(precision, format);
  return format;
}

/** A day as a reader writes it. */
export const dayText = (day: Day): string => dateText(isoOf(day));

/** Words in a row, as the language joins them: "Iran, IAEA and Vienna". */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(t("dateLocale"), { type: "conjunction" }).format(items);
}
