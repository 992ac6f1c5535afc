import { wordsAt } from "../page.ts";
import { NAMED } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { nearWords } from "./near-words.ts";

// Against one cue in the sentence (1.25) it takes one such word there, against two cues three.
const WEIGHTS = { sentence: -0.4, run: -0.3, next: -0.2, far: 0 } as const;
const AT_MOST = -0.9;

/** Words of sport, games, fashion and the like around an ambiguous form: it may be theirs. */
export const elsewhere: Evidence = (claim, mention, page) => {
  if (!claim.ambiguous || claim.surname) return undefined;
  const near = nearWords(page.elsewhere, mention, WEIGHTS, page);
  if (near.length === 0) return undefined;
  const sum = near.reduce((total, { weight }) => total + weight, 0);
  const seen = near.slice(0, NAMED).map(({ place }) => wordsAt(page, place));
  return { kind: "field", seen, weight: Math.max(sum, AT_MOST) };
};
