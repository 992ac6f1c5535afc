import { wordsAt } from "../page.ts";
import type { Claim, Mention, Page } from "../page.ts";
import { around, countBefore, isBefore, overlaps } from "../places.ts";
import type { Place } from "../places.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

const NAMED_IN_FULL = 1;

/**
 * A surname is the person named in full last before it. Headlines come before all names, so
 * there it is anyone who is named in full on the page, if it can be only one.
 */
export const surname: Evidence = (claim, mention, page) => {
  if (!claim.surname) return undefined;
  const strangers = page.strangers.get(mention.folded) ?? [];
  const stranger = around(strangers, mention, 1).find((one) => overlaps(one, mention));
  if (stranger) return { kind: "full-name", seen: [stranger.name], weight: RULED_OUT };
  const own = page.fullForms.get(claim.entry) ?? [];
  const others = namesakes(claim, mention, page);
  const name =
    lastBefore(own, mention) ?? (isAtTop(mention, page) ? onlyOne(own, others) : undefined);
  const rival = others.some((places) => isLater(lastBefore(places, mention), name));
  if (!name || rival) return undefined;
  return { kind: "full-name", seen: [wordsAt(page, name)], weight: NAMED_IN_FULL };
};

/** For each other person of that surname, known or not, where they are named in full. */
function namesakes(claim: Claim, mention: Mention, page: Page): (readonly Place[])[] {
  const entries = new Set(mention.claims.map(({ entry }) => entry));
  entries.delete(claim.entry);
  const known = [...entries].map((entry) => page.fullForms.get(entry) ?? []);
  return [...known, page.strangers.get(mention.folded) ?? []];
}

function lastBefore(places: readonly Place[], mention: Mention): Place | undefined {
  return places[countBefore(places, mention) - 1];
}

function isLater(rival: Place | undefined, name: Place | undefined): boolean {
  return rival !== undefined && (name === undefined || isBefore(name, rival));
}

function isAtTop(mention: Mention, page: Page): boolean {
  const role = page.runs[mention.run]?.role;
  return role === "headline" || role === "standfirst";
}

function onlyOne(own: readonly Place[], others: readonly (readonly Place[])[]): Place | undefined {
  return others.every((places) => places.length === 0) ? own[0] : undefined;
}
