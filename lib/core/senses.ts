import { EVIDENCE } from "./evidence/all.ts";
import { RULED_OUT } from "./evidence/evidence.ts";
import type { Claim, Mention, Page } from "./page.ts";
import type { Reason } from "./reason.ts";
import { finish, mapSteps } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** What a mention means, and why. */
export interface Sense {
  readonly mention: Mention;
  /** Number of the entry in the index. */
  readonly entry: number;
  readonly score: number;
  readonly because: readonly Reason[];
}

const THRESHOLD = 1;
// Two senses closer than this are a toss-up, and a wrong card costs more than a missing one.
const CLEAR_LEAD = 0.25;

/** The mentions whose sense is clear, in page order. */
export function sensesOf(page: Page): Sense[] {
  return finish(senseSteps(page));
}

/** The same step by step. */
export function* senseSteps(page: Page): Steps<Sense[]> {
  const sure = yield* mapSteps(page.mentions, (mention) =>
    mention.claims.some((claim) => claim.ambiguous) ? undefined : senseOf(mention, page)?.entry,
  );
  const informed = { ...page, companions: new Set(sure) };
  return yield* mapSteps(page.mentions, (mention) => senseOf(mention, informed));
}

/** The best sense of a mention if it is good enough and leads clearly. */
function senseOf(mention: Mention, page: Page): Sense | undefined {
  const [best, second] = mention.claims
    .map((claim) => weigh(claim, mention, page))
    .toSorted((a, b) => b.score - a.score)
    .filter((sense, at, all) => all.findIndex(({ entry }) => entry === sense.entry) === at);
  if (!best || best.score < THRESHOLD) return undefined;
  return second && best.score - second.score < CLEAR_LEAD ? undefined : best;
}

function weigh(claim: Claim, mention: Mention, page: Page): Sense {
  const because = EVIDENCE.map((evidence) => evidence(claim, mention, page)).filter(
    (reason) => reason !== undefined,
  );
  const score = because.reduce((sum, { weight }) => sum + weight, 0);
  return { mention, entry: claim.entry, score: Math.max(score, RULED_OUT), because };
}
