import { readIndex } from "../../core/index-reader.ts";
import { spot } from "../../core/spot.ts";
import type { SpotOptions } from "../../core/spots.ts";
import type { TextRun } from "../../core/text-run.ts";
import type { Entry } from "../entry.ts";
import { compile } from "../build/compile.ts";
import type { Fault } from "../build/fault.ts";
import { indexAliases } from "../build/index-entry.ts";
import type { Glossary } from "../build/read-packs.ts";

const EVERYTHING: SpotOptions = { density: "article", packsOff: new Set(), known: new Set() };

/**
 * Entries of a glossary without other faults that no text can be expected to bring up: not one of
 * their forms is recognised in a text that uses all of them and says what the entry says. They ask
 * for cues that nobody writes who writes about the thing, or another entry takes all they could mean.
 */
export function unrecognised(glossary: Glossary): Fault[] {
  const index = readIndex(compile(glossary).index);
  return glossary.files
    .filter(({ entry }) => {
      const spots = spot(ownWords(entry), { published: undefined, section: [] }, index, EVERYTHING);
      return spots.every((found) => found.entry !== entry.id);
    })
    .map(({ source }) => ({
      file: source.file,
      line: source.lineOf(["aliases"]),
      field: "aliases",
      reason:
        "none of these forms is recognised, not even in a text of the entry's own words: look at `needs` and `not`, and at entries with the same forms",
    }));
}

/** The entry as an article about it would put it: its forms, then what it says, a paragraph each. */
function ownWords(entry: Entry): TextRun[] {
  const forms = indexAliases(entry).map(({ form }) => `People wrote of ${form} that day.`);
  const told = [
    entry.gist,
    entry.background,
    ...entry.timeline.map(({ event }) => event),
    ...entry.states.map(({ state }) => state),
  ];
  return [...forms, ...told].map((text) => ({ text, role: "body", section: 0 }));
}
