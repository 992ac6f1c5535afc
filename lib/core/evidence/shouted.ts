import { WORD_BIT } from "../index-format.ts";
import { formAt } from "../index-reader.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

/** As far on either side as two words go, in UTF-16 units. */
const REACH = 60;
const BEFORE = /(?:(?<![^\s“‘"'(])\p{Lu}[\p{Lu}’'-]*\s+)+$/u;
const AFTER = /^(?:\s+\p{Lu}[\p{Lu}’'-]*(?![\p{L}\p{N}]))+/u;

/**
 * An acronym that is an everyday word is that word where two words beside it are in capitals too:
 * "WHO BEAT VIRUS: the doctors speak". (Lines all in capitals are left out by the matcher.)
 */
export const shouted: Evidence = (claim, mention, page) => {
  if ((formAt(page.index, claim.alias).flags & WORD_BIT) === 0) return undefined;
  const text = page.runs[mention.run]?.text ?? "";
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start));
  const after = AFTER.exec(text.slice(mention.end, mention.end + REACH));
  if (wordsIn(before) + wordsIn(after) < 2) return undefined;
  const seen = `${before?.[0] ?? ""}${mention.surface}${after?.[0] ?? ""}`;
  return { kind: "typography", seen: [seen], weight: RULED_OUT };
};

function wordsIn(found: RegExpExecArray | null): number {
  return found ? found[0].trim().split(/\s+/u).length : 0;
}
