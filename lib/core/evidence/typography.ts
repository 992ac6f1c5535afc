import type { Evidence } from "./evidence.ts";

const PART_OF_A_NAME = -0.5;
// Far enough for the words beside it.
const REACH = 48;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const NAME_BEFORE = /[\p{L}\p{N},’'%)]\s+(\p{Lu}\p{Ll}[\p{L}'’]*)[\s-]+$/u;
const NAME_AFTER = /^[\s-]+(\p{Lu}\p{Ll}[\p{L}]*)/u;

/** A capitalised word beside another is often a part of a longer name: Hill Street, Fed Cup. */
export const typography: Evidence = (claim, mention, page) => {
  const run = page.runs[mention.run];
  // In a headline all words may be capitalised, so there it says nothing.
  if (!run || !claim.ambiguous || claim.surname || run.role === "headline") return undefined;
  if (!CAPITALISED.test(mention.surface)) return undefined;
  const before = NAME_BEFORE.exec(
    run.text.slice(Math.max(0, mention.start - REACH), mention.start),
  )?.[1];
  const after = NAME_AFTER.exec(run.text.slice(mention.end, mention.end + REACH))?.[1];
  if (before === undefined && after === undefined) return undefined;
  const name = [before, mention.surface, after].filter((word) => word !== undefined).join(" ");
  return { kind: "typography", seen: [name], weight: PART_OF_A_NAME };
};
