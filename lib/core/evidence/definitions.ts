import type { Mention } from "../page.ts";
import type { TextRun } from "../text-run.ts";
import { expansionBefore } from "./expansion.ts";

const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}.+/&-]*$/u;
const OPENING = /\(["'“‘]?$/u;
const CLOSING = /^(?:s|['’]s)?["'”’]?[),;]/u;
/** Far enough back for the name before the bracket, in UTF-16 units. */
const LONGEST_NAME = 300;
// An opening bracket with a quotation mark; the plural, the mark and the closing bracket.
const REACH_BACK = 2;
const REACH_ON = 4;

/** What the page says that its abbreviations stand for, by their surfaces in one case. */
export function definitionsIn(
  mentions: readonly Mention[],
  runs: readonly TextRun[],
): Map<string, string[]> {
  const definitions = new Map<string, string[]>();
  for (const mention of mentions) {
    const expansion = expansionOf(mention, runs[mention.run]?.text ?? "");
    if (expansion === undefined) continue;
    definitions.set(mention.folded, [...(definitions.get(mention.folded) ?? []), expansion]);
  }
  return definitions;
}

/** The words that the text gives for the abbreviation before its bracket, if it does. */
function expansionOf({ start, end, surface }: Mention, text: string): string | undefined {
  const opening = OPENING.exec(text.slice(Math.max(0, start - REACH_BACK), start));
  if (!opening || !CLOSING.test(text.slice(end, end + REACH_ON))) return undefined;
  if (!ABBREVIATION.test(surface)) return undefined;
  return expansionBefore(
    text.slice(Math.max(0, start - LONGEST_NAME), start - opening[0].length),
    surface,
  );
}
