import type { Claim, Mention, Page } from "../page.ts";
import type { Reason } from "../reason.ts";

/**
 * One kind of evidence: what it adds to the score of the sense that the mention is what the claim
 * says, or takes from it, and what of the page shows it. Nothing if it has nothing to say.
 */
export type Evidence = (claim: Claim, mention: Mention, page: Page) => Reason | undefined;

/** A weight that no other evidence can make good. */
export const RULED_OUT = -100;

/** How many of the things seen are named to the reader: more would not be read. */
export const NAMED = 5;
