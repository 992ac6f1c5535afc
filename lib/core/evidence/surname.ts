import { foldedSurface, isBefore, wordsAt } from "../page.ts";
import type { Claim, Mention, Page, Place } from "../page.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { strangerAt } from "./stranger.ts";

const NAMED_IN_FULL = 1;

/**
 * A surname is the person named in full last before it. Headlines come before all names, so
 * there it is anyone who is named in full on the page, if it can be only one.
 */
export const surname: Evidence = (claim, mention, page) => {
  if (!claim.surname) return undefined;
  const stranger = strangerAt(mention, page);
  if (stranger !== undefined) return { kind: "full-name", seen: [stranger], weight: RULED_OUT };
  const last = lastNamed(claim, mention, page);
  if (!last || last.entry !== claim.entry) return undefined;
  return { kind: "full-name", seen: [wordsAt(page, last.place)], weight: NAMED_IN_FULL };
};

/** A full name; `entry` is nothing for someone whom the glossary does not know. */
interface Named {
  readonly entry: number | undefined;
  readonly place: Place;
}

function lastNamed(claim: Claim, mention: Mention, page: Page): Named | undefined {
  const named = namesake(mention, page);
  const before = named.filter(({ place }) => isBefore(place, mention));
  if (before.length > 0) return before.reduce(later);
  const role = page.runs[mention.run]?.role;
  const only = named.every(({ entry }) => entry === claim.entry);
  return only && (role === "headline" || role === "standfirst") ? named[0] : undefined;
}

function later(one: Named, other: Named): Named {
  return isBefore(one.place, other.place) ? other : one;
}

/** Everybody on the page who is named in full and has this surname. */
function namesake(mention: Mention, page: Page): Named[] {
  const known = mention.claims.flatMap(({ entry }) =>
    (page.fullForms.get(entry) ?? []).map((place) => ({ entry, place })),
  );
  const surface = foldedSurface(mention);
  const strangers = page.mentions
    .filter((other) => foldedSurface(other) === surface && strangerAt(other, page) !== undefined)
    .map((place) => ({ entry: undefined, place }));
  return [...known, ...strangers];
}
