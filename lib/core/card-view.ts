import { after, holding, isBefore, lastEnded, upTo, weightiest } from "./as-of.ts";
import type { Day, PartialDate } from "./dates.ts";
import type { Reason } from "./reason.ts";
import type { EntryBody } from "../glossary/body.ts";

/** The most events that "Since then" shows unfolded: with them a card's first level is 60 words. */
const MOST_SINCE = 2;

/** A dated line of the card. */
export interface EventView {
  readonly date: PartialDate;
  readonly text: string;
  readonly major: boolean;
}

/** An office that someone no longer holds. */
export interface FormerOffice {
  readonly office: string;
  readonly until: PartialDate;
}

/** What the card says of one day. */
export interface DayView {
  readonly day: Day;
  /** Whether the day is the page's own; otherwise it is today, because the page gives none. */
  readonly dated: boolean;
  /** There was no such thing yet on that day; never said of people. */
  readonly notYet: boolean;
  /** Offices held and the state of things, the office first. May be empty: nothing to tell. */
  readonly lines: readonly string[];
  /** The office left last, where there is no line. */
  readonly former: FormerOffice | undefined;
}

/** All that a card draws, sentence by sentence. */
export interface CardView {
  readonly id: string;
  /** The form that the press uses. */
  readonly name: string;
  /** The full name, where it says more than `name`. */
  readonly fullName: string | undefined;
  readonly kind: EntryBody["kind"];
  readonly gist: string;
  readonly onDay: DayView;
  readonly since: readonly EventView[];
  /** What also came after that day, folded away. */
  readonly moreSince: readonly EventView[];
  readonly before: readonly EventView[];
  readonly background: string;
  readonly related: EntryBody["related"];
  readonly sources: EntryBody["sources"];
  readonly reviewed: PartialDate;
  readonly because: readonly Reason[];
  /** What the card draws its picture from. It does so itself: `page.js` carries no pictures. */
  readonly pictured: { readonly entry: EntryBody; readonly standpoint: Standpoint };
}

/** The day from which a card speaks. */
export interface Standpoint {
  /** The page's day of publication, if it gives one. */
  readonly published: Day | undefined;
  readonly today: Day;
}

/** Shapes an entry for a reader of a page of that day. */
export function cardView(
  entry: EntryBody,
  standpoint: Standpoint,
  because: readonly Reason[] = [],
): CardView {
  const { published, today } = standpoint;
  const day = published ?? today;
  const later = after(entry.timeline, day).map(eventView);
  const since = weightiest(later, MOST_SINCE);
  return {
    id: entry.id,
    name: entry.short ?? entry.term,
    fullName: entry.short === undefined || entry.short === entry.term ? undefined : entry.term,
    kind: entry.kind,
    gist: entry.gist,
    onDay: { day, dated: published !== undefined, ...standing(entry, day) },
    since,
    moreSince: later.filter((event) => !since.includes(event)),
    before: upTo(entry.timeline, day).map(eventView),
    background: entry.background,
    related: entry.related,
    sources: entry.sources,
    reviewed: entry.reviewed,
    because,
    pictured: { entry, standpoint },
  };
}

function standing(entry: EntryBody, day: Day): Pick<DayView, "notYet" | "lines" | "former"> {
  // Of people the states tell only what no office does, mostly that they are dead.
  const lifetime = entry.exists ? [entry.exists] : entry.states;
  const notYet = entry.kind !== "person" && isBefore(lifetime, day);
  const lines = [
    ...holding(entry.roles, day).map(({ office }) => office),
    ...holding(entry.states, day).map(({ state }) => state),
  ];
  const left = lines.length > 0 ? undefined : lastEnded(entry.roles, day);
  return { notYet, lines, former: left && { office: left.office, until: left.to } };
}

function eventView(event: EntryBody["timeline"][number]): EventView {
  return { date: event.date, text: event.event, major: event.major ?? false };
}
