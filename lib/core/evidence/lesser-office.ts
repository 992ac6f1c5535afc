import { formAt } from "../index-reader.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

/** Far enough back for the word before and the one before that, in UTF-16 units. */
const REACH = 40;
/** A form that is an office's title: the title ends it, or says of what it is. */
const OFFICE =
  /\b(?:secretary|minister|attorney general|director|president|chair(?:man|woman)?|leader|chief|envoy|ambassador|representative|rapporteur|commissioner|spokes(?:man|woman|person))(?:$| (?:of|for|to|at|general)\b)/iu;
const RANK = /(?<![\p{L}\p{N}])(?:deputy|assistant|associate|vice|under(?=\p{Pd}))[\s\p{Pd}]+$/iu;
// "Morale fell under Secretary of State Rex Tillerson" is of the secretary.
const UNDER = /(?<![\p{L}\p{N}])(?:Under|(?:an|the|as|former|acting|his|her|their)\s+under)\s+$/u;

/** The deputy of an office holds another one: "Deputy Secretary of State" is no secretary. */
export const lesserOffice: Evidence = (claim, mention, page) => {
  const { words } = formAt(page.index, claim.alias);
  if (!OFFICE.test(words)) return undefined;
  const text = page.runs[mention.run]?.text ?? "";
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const rank = RANK.exec(before) ?? (/^secretary/iu.test(words) ? UNDER.exec(before) : undefined);
  if (!rank) return undefined;
  const seen = `${rank[0]}${mention.surface}`.replace(/\s+/gu, " ");
  return { kind: "typography", seen: [seen], weight: RULED_OUT };
};
