import type { EntryBody } from "../glossary/body.ts";

/** What an entry is called: the form that the press uses, else the full name. */
export function entryName({ short, term }: Pick<EntryBody, "short" | "term">): string {
  return short ?? term;
}
