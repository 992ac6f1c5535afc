import { cardView, type CardView, type RelatedView } from "../../core/card-view.ts";
import { isoOf, type Day } from "../../core/dates.ts";
import type { EventView } from "../../core/since-then.ts";
import type { EntryBody } from "../body.ts";

/** The days between which a card is told. */
export interface TellDays {
  /** The article's day. */
  readonly published: Day;
  readonly today: Day;
}

/** What the card of an entry says on a page of that day, all levels unfolded, for an author's eye. */
export function tellEntry(entry: EntryBody, days: TellDays): string {
  const view = cardView(entry, days);
  const parts = [
    [headOf(view), view.gist],
    [`On ${isoOf(view.onDay.day)}:`, ...standingOf(view)],
    ["Since then:", ...eventsOf(view.since), ...eventsOf(view.moreSince)],
    [`Background: ${view.background}`],
    ["Before:", ...eventsOf(view.before)],
    ["Related:", ...view.related.map(relatedOf)],
    [
      "Sources:",
      ...view.sources.map(({ title, publisher, url, primary }) =>
        [`- ${title}, ${publisher}: ${url}`, ...(primary ? ["(primary)"] : [])].join(" "),
      ),
    ],
    [view.reviewed ? `Checked on ${view.reviewed}.` : "Not yet checked by a second reader."],
  ];
  return parts
    .filter((lines) => lines.length > 1 || !lines[0]?.endsWith(":"))
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const headOf = ({ name, fullName, kind }: CardView): string =>
  `${name}${fullName === undefined ? "" : ` (${fullName})`}, ${kind}`;

function standingOf({ onDay: { notYet, lines, former } }: CardView): string[] {
  return [
    ...(notYet ? ["- There was no such thing yet."] : []),
    ...lines.map((line) => `- ${line}`),
    ...(former ? [`- ${former.office} until ${former.until}`] : []),
  ];
}

const relatedOf = ({ id, as, began }: RelatedView): string =>
  `- ${id} (${began === undefined ? as : `${as}, ${began}`})`;

const eventsOf = (events: readonly EventView[]): string[] =>
  events.map(
    ({ date, text, major, left }) =>
      `- ${date}${major ? " *" : ""}: ${left ? `no longer: ${text}` : text}`,
  );
