import { beginningOf } from "./beginning.ts";
import { after, holding, lastEnded, startsAfter, upTo } from "./as-of.ts";
import { yearOf, type Day, type PartialDate } from "./dates.ts";
import { entryName } from "./entry-name.ts";
import type { TextLink } from "./inner-links.ts";
import { pictureOf, type Picture } from "./picture.ts";
import type { Reason } from "./reason.ts";
import { eventView, sinceThen, type EventView, type SinceThen } from "./since-then.ts";
import type { EntryBody, RelatedName } from "../glossary/body.ts";

/** An office that someone no longer holds. */
export interface FormerOffice {
  readonly office: string;
  readonly until: PartialDate;
}

/** What the card says of one day. */
export interface DayView {
  readonly day: Day;
  /** Whether the day is the page's own; otherwise it is today. */
  readonly dated: boolean;
  /** There is a page, and it gives no day. */
  readonly pageGivesNone: boolean;
  /** There was no such thing yet on that day; never said of people. */
  readonly notYet: boolean;
  /** Offices held and the state of things, the office first. May be empty: nothing to tell. */
  readonly lines: readonly string[];
  /** The office left last, where there is no line. */
  readonly former: FormerOffice | undefined;
}

/** A related entry, and the year of its beginning where that was after the day. */
export interface RelatedView extends Pick<RelatedName, "id" | "as" | "name"> {
  readonly began?: PartialDate;
}

/** All that a card draws, sentence by sentence. */
export interface CardView extends SinceThen {
  readonly id: string;
  /** The language of its sentences: a BCP 47 tag. The words around them are in the reader's. */
  readonly language: string;
  /** The form that the press uses. */
  readonly name: string;
  /** The full name, where it says more than `name`. */
  readonly fullName: string | undefined;
  readonly kind: EntryBody["kind"];
  readonly gist: string;
  readonly onDay: DayView;
  /** The timeline, parted by that day: all of it but what may have come on either side. */
  readonly before: readonly EventView[];
  readonly later: readonly EventView[];
  readonly background: string;
  readonly related: readonly RelatedView[];
  readonly sources: EntryBody["sources"];
  /** When a second reader checked it; absent until one has. */
  readonly reviewed: PartialDate | undefined;
  readonly because: readonly Reason[];
  /** The one that tells most, if there is one. */
  readonly picture: Picture | undefined;
  /** Where its sentences name other entries: each entry once, where a reader meets it first. */
  readonly links: readonly TextLink[];
  /** Whether the reader has said that they know it. */
  readonly known: boolean;
}

/** What is said of a text that the glossary does not explain. */
export interface MissingView {
  readonly missing: string;
  /** The entries whose names are most like it, the most like first. */
  readonly nearest: readonly Pick<CardView, "id" | "name" | "gist">[];
}

/** The day from which a card speaks. */
export interface Standpoint {
  /** The page's day of publication; null if it gives none, absent where no page is being read. */
  readonly published?: Day | null | undefined;
  readonly today: Day;
}

/** What a card says beside what the entry itself does. */
export type Beside = Partial<Pick<CardView, "because" | "links" | "known">>;

/** Shapes an entry for a reader of a page of that day. */
export function cardView(
  entry: EntryBody,
  standpoint: Standpoint,
  { because = [], links = [], known = false }: Beside = {},
): CardView {
  const { published, today } = standpoint;
  const day = published ?? today;
  const name = entryName(entry);
  const view = {
    id: entry.id,
    language: entry.language,
    name,
    fullName: name === entry.term ? undefined : entry.term,
    kind: entry.kind,
    gist: entry.gist,
    onDay: {
      day,
      dated: published !== undefined && published !== null,
      pageGivesNone: published === null,
      ...standing(entry, day),
    },
    ...sinceThen(entry, day, today),
    before: upTo(entry.timeline, day, today).map(eventView),
    later: after(entry.timeline, day).map(eventView),
    background: entry.background,
    related: entry.related.map((related) => relatedView(related, day)),
    sources: entry.sources,
    reviewed: entry.reviewed,
    because,
    picture: pictureOf(entry, standpoint),
    known,
  };
  return { ...view, links: firstOfEach(links, view) };
}

function standing(entry: EntryBody, day: Day): Pick<DayView, "notYet" | "lines" | "former"> {
  const notYet = startsAfter({ from: beginningOf(entry) }, day);
  const lines = [
    ...holding(entry.roles, day).map(({ office }) => office),
    ...holding(entry.states, day).map(({ state }) => state),
  ];
  const left = lines.length > 0 ? undefined : lastEnded(entry.roles, day);
  return { notYet, lines, former: left && { office: left.office, until: left.to } };
}

/** What an entry is to a later one ("killed in it") is no news of that day: it gets its year. */
function relatedView({ id, as, name, from }: RelatedName, day: Day): RelatedView {
  const isLater = from !== undefined && startsAfter({ from }, day);
  return { id, as, name, ...(isLater ? { began: String(yearOf(from)) } : {}) };
}

/** One link to each entry, in the sentence that stands first on the card. */
function firstOfEach(
  links: readonly TextLink[],
  { gist, onDay, since, moreSince, background, before }: Omit<CardView, "links">,
): TextLink[] {
  const after = [...since, ...moreSince].map(({ text }) => text);
  const earlier = before.map(({ text }) => text);
  const sentences = new Set([gist, ...onDay.lines, ...after, background, ...earlier]);
  const inOrder = [...sentences].flatMap((text) => links.filter((link) => link.text === text));
  const linked = new Set<string>();
  return inOrder.filter(({ id }) => !linked.has(id) && linked.add(id));
}
