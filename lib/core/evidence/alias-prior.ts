import { formAt } from "../index-reader.ts";
import type { Evidence } from "./evidence.ts";

const UNAMBIGUOUS = 1;

/** A form that nothing else is called is enough by itself. */
export const aliasPrior: Evidence = (claim, mention, page) => {
  if (claim.surname || formAt(page.index, claim.alias).needs.length > 0) return undefined;
  return { kind: "alias", seen: [mention.surface], weight: UNAMBIGUOUS };
};
