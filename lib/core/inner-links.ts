import { entryName } from "./entry-name.ts";
import type { SpottingIndex } from "./index-reader.ts";
import { spot } from "./spot.ts";
import { AS_INSTALLED } from "./spots.ts";
import type { TextRun } from "./text-run.ts";
import type { EntryBody } from "../glossary/body.ts";

/** A place in one of an entry's own sentences that names another entry. */
export interface TextLink {
  /** The sentence in which it stands. */
  readonly text: string;
  /** UTF-16 offsets into it. */
  readonly start: number;
  readonly end: number;
  /** The entry that is named. */
  readonly id: string;
}

/**
 * Which other entries an entry's own text names, read as an article would be: the card's heading
 * and its related terms are what else stands on that page. No day is given, because the sentences
 * speak of many. An entry never names itself.
 */
export function innerLinks(
  entry: EntryBody,
  index: SpottingIndex,
  packsOff: ReadonlySet<string>,
): TextLink[] {
  const texts = [...new Set(sentencesOf(entry))];
  const heading = [entry.term, entryName(entry), ...entry.related.map(({ name }) => name)];
  const runs = [...heading, ...texts].map(runOf);
  const options = { ...AS_INSTALLED, packsOff };
  return spot(runs, { published: undefined, section: [] }, index, options).flatMap(
    ({ run, start, end, entry: id }) => {
      const text = texts[run - heading.length];
      return text === undefined || id === entry.id ? [] : [{ text, start, end, id }];
    },
  );
}

/** All that an entry says, without what is said of it: names, offices, labels and sources. */
export function sentencesOf({
  gist,
  background,
  states,
  timeline,
}: Pick<EntryBody, "gist" | "background" | "states" | "timeline">): string[] {
  const events = timeline.map(({ event }) => event);
  return [gist, background, ...states.map(({ state }) => state), ...events];
}

/** A text as a paragraph of a story. */
export const runOf = (text: string): TextRun => ({ text, role: "body", section: 0 });
