import { readIndex } from "../../core/index-reader.ts";
import { runOf, sentencesOf } from "../../core/inner-links.ts";
import { spot } from "../../core/spot.ts";
import { AS_INSTALLED } from "../../core/spots.ts";
import type { TextRun } from "../../core/text-run.ts";
import type { Entry } from "../entry.ts";
import { compile } from "../build/compile.ts";
import type { Fault } from "../build/fault.ts";
import { indexAliases } from "../build/index-entry.ts";
import type { Glossary } from "../build/read-packs.ts";

/**
 * Entries of a glossary without other faults that no text can be expected to bring up: not one of
 * their forms is recognised in a text that uses all of them and says what the entry says. They ask
 * for cues that nobody writes who writes about the thing, or another entry takes all they could mean.
 */
export function unrecognised(glossary: Glossary): Fault[] {
  const index = readIndex(compile(glossary).index);
  return glossary.files
    .filter(({ entry }) => {
      const spots = spot(
        ownWords(entry),
        { published: undefined, section: [] },
        index,
        AS_INSTALLED,
      );
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
  return [...forms, ...sentencesOf(entry)].map(runOf);
}
