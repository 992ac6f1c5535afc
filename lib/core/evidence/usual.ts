import { USUAL_BIT } from "../index-format.ts";
import { formAt } from "../index-reader.ts";
import type { Evidence } from "./evidence.ts";

// Half of the threshold: one weak sign is then enough, and none is not.
const USUAL = 0.5;

/** What news pages nearly always mean by a form it may well mean here. */
export const usual: Evidence = (claim, mention, page) => {
  const { flags } = formAt(page.index, claim.alias);
  if ((flags & USUAL_BIT) === 0) return undefined;
  return { kind: "usual", seen: [mention.surface], weight: USUAL };
};
