import { foldCase } from "../fold.ts";
import { formOfAlias, formsOfEntry } from "../index-reader.ts";
import { foldedSurface } from "../page.ts";
import type { Claim, Mention, Page } from "../page.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { expansionBefore, sameName } from "./expansion.ts";

const CONFIRMED = 1;
const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}.+/&-]*$/u;

/**
 * What a page defines it means: in "the Trans-Pacific Partnership (TPP)" TPP is that, on the whole
 * page, and nothing else that is called TPP.
 */
export const definedAbbreviation: Evidence = (claim, mention, page) => {
  if (!ABBREVIATION.test(mention.surface)) return undefined;
  const surface = foldedSurface(mention);
  const expansions = page.mentions
    .filter((other) => foldedSurface(other) === surface)
    .map((other) => expansionOf(other, page))
    .filter((expansion) => expansion !== undefined);
  const [first] = expansions;
  if (first === undefined) return undefined;
  const own = expansions.find((expansion) => isNameOf(expansion, claim, page));
  return own === undefined
    ? { kind: "abbreviation", seen: [first], weight: RULED_OUT }
    : { kind: "abbreviation", seen: [own], weight: CONFIRMED };
};

/** The words that the page gives for the abbreviation before its bracket, if it does. */
function expansionOf(mention: Mention, page: Page): string | undefined {
  const text = page.runs[mention.run]?.text ?? "";
  const opening = /\(["'“‘]?$/u.exec(text.slice(0, mention.start));
  if (!opening || !/^(?:s|['’]s)?["'”’]?[),;]/u.test(text.slice(mention.end))) return undefined;
  return expansionBefore(text.slice(0, opening.index), mention.surface);
}

function isNameOf(expansion: string, claim: Claim, page: Page): boolean {
  const short = foldCase(formOfAlias(page.index, claim.alias));
  return formsOfEntry(page.index, claim.entry).some(
    (form) => foldCase(form) !== short && sameName(expansion, form),
  );
}
