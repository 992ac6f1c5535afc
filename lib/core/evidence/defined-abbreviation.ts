import { foldCase } from "../fold.ts";
import { aliasesOf, formAt } from "../index-reader.ts";
import type { Claim, Page } from "../page.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { sameName } from "./expansion.ts";

const CONFIRMED = 1;

/**
 * What a page defines it means: in "the Trans-Pacific Partnership (TPP)" TPP is that, on the whole
 * page, and nothing else that is called TPP.
 */
export const definedAbbreviation: Evidence = (claim, mention, page) => {
  const expansions = page.definitions.get(mention.folded);
  const first = expansions?.[0];
  if (first === undefined) return undefined;
  const own = expansions?.find((expansion) => isNameOf(expansion, claim, page));
  return own === undefined
    ? { kind: "abbreviation", seen: [first], weight: RULED_OUT }
    : { kind: "abbreviation", seen: [own], weight: CONFIRMED };
};

function isNameOf(expansion: string, claim: Claim, page: Page): boolean {
  const short = foldCase(formAt(page.index, claim.alias).words);
  return aliasesOf(page.index, claim.entry)
    .map((alias) => formAt(page.index, alias).words)
    .some((form) => foldCase(form) !== short && sameName(expansion, form));
}
