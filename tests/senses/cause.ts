import { EVIDENCE } from "../../lib/core/evidence/all.ts";
import { RULED_OUT } from "../../lib/core/evidence/evidence.ts";
import { entryId } from "../../lib/core/index-reader.ts";
import type { SpottingIndex } from "../../lib/core/index-reader.ts";
import { assemblePage } from "../../lib/core/page.ts";
import { overlaps } from "../../lib/core/places.ts";
import type { Claim, Mention, Page } from "../../lib/core/page.ts";
import type { Reason } from "../../lib/core/reason.ts";
import { sensesOf } from "../../lib/core/senses.ts";
import { scanRun } from "../../lib/core/spot.ts";
import type { Case } from "./case.ts";

/** Why something came out as it did: a kind to count by, and what was seen. */
export interface Cause {
  readonly kind: string;
  readonly detail: string;
}

const THRESHOLD = 1;

/** Why the place of a case got none of the entries that it must get. */
export function causeOf({ page: sensePage, place, wanted }: Case, index: SpottingIndex): Cause {
  const { runs, facts } = sensePage;
  const scans = runs.map((run) => scanRun(run, index));
  const page = assemblePage({ scans, runs, facts, index }, new Set());
  const at = page.mentions.filter((mention) => overlaps(mention, place));
  if (at.length === 0) return { kind: "no alias", detail: "no form of the glossary stands here" };
  const claims = at.flatMap((mention) =>
    mention.claims
      .filter((claim) => wanted.has(entryId(index, claim.entry)))
      .map((claim) => ({ claim, mention })),
  );
  if (claims.length === 0) return otherForm(at, index);
  const informed = { ...page, companions: sureEntries(page) };
  const [best] = claims
    .map(({ claim, mention }) => reasonsFor(claim, mention, informed))
    .toSorted((a, b) => sumOf(b) - sumOf(a));
  return verdictOn(best ?? []);
}

/** `cue: Iran (+1.25); section: gaming (-0.6)` */
export function reasonsText(reasons: readonly Reason[]): string {
  const one = ({ kind, seen, weight }: Reason): string =>
    `${[kind, ...(seen.length > 0 ? [seen.join(", ")] : [])].join(": ")} (${weight > 0 ? "+" : ""}${weight})`;
  return reasons.map(one).join("; ");
}

function otherForm(mentions: readonly Mention[], index: SpottingIndex): Cause {
  const named = mentions.map(({ surface, claims }) => {
    const entries = new Set(claims.map(({ entry }) => entryId(index, entry)));
    return `"${surface}" is a form of ${[...entries].join(", ")}`;
  });
  return { kind: "form of another entry", detail: named.join("; ") };
}

/** The entries that `sensesOf` lets speak for others: those that no ambiguous form stands for. */
function sureEntries(page: Page): ReadonlySet<number> {
  const sure = sensesOf(page).filter(({ mention }) =>
    mention.claims.every(({ ambiguous }) => !ambiguous),
  );
  return new Set(sure.map(({ entry }) => entry));
}

function reasonsFor(claim: Claim, mention: Mention, page: Page): Reason[] {
  return EVIDENCE.map((evidence) => evidence(claim, mention, page)).filter(
    (reason) => reason !== undefined,
  );
}

function verdictOn(reasons: readonly Reason[]): Cause {
  const detail = reasonsText(reasons);
  const against = reasons.filter(({ weight }) => weight <= RULED_OUT);
  if (against.length > 0) return { kind: `ruled out by ${against[0]?.kind}`, detail };
  if (reasons.length === 0)
    return { kind: "no evidence", detail: "nothing on the page speaks for it" };
  if (sumOf(reasons) < THRESHOLD) return { kind: "too little evidence", detail };
  return { kind: "no clear lead", detail };
}

const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
