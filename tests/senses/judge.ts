import type { SpottingIndex } from "../../lib/core/index-reader.ts";
import { spot } from "../../lib/core/spot.ts";
import type { Spot, SpotOptions } from "../../lib/core/spots.ts";
import type { Case, SensePage } from "./case.ts";
import { type Cause, causeOf, reasonsText } from "./cause.ts";

/** What came of a case. `silent` is right too: nothing was wanted and nothing was spotted. */
export type Verdict =
  | { readonly kind: "right" | "silent" }
  | { readonly kind: "missed" | "wrong"; readonly cause: Cause };

/** How many cases came out how; shares are of 1, or nothing where there is nothing to share. */
export interface Tally {
  readonly cases: number;
  /** Cases that must get an entry. */
  readonly wanted: number;
  readonly right: number;
  readonly wrong: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

/** What the benchmarks spot with: every pack, every mention. */
export const EVERYTHING: SpotOptions = {
  density: "every",
  packsOff: new Set(),
  known: new Set(),
};

/** Judges cases of one index; a page with many of them is read once. */
export function createJudge(index: SpottingIndex): (one: Case) => Verdict {
  const known = new WeakMap<SensePage, readonly Spot[]>();
  const spotsOn = (page: SensePage): readonly Spot[] => {
    const spots = known.get(page) ?? spot(page.runs, page.facts, index, EVERYTHING);
    known.set(page, spots);
    return spots;
  };
  return (one) => {
    const answers = spotsOn(one.page).filter((found) => isAnswer(found, one));
    if (answers.some(({ entry }) => one.wanted.has(entry))) return { kind: "right" };
    const [answer] = answers;
    if (answer) return { kind: "wrong", cause: wrongCause(answer) };
    if (one.wanted.size === 0) return { kind: "silent" };
    return { kind: "missed", cause: causeOf(one, index) };
  };
}

/** Counts verdicts; a case that must get an entry and got another is wrong and not found. */
export function tallyOf(
  judged: readonly { readonly case: Case; readonly verdict: Verdict }[],
): Tally {
  const count = (kind: Verdict["kind"]): number =>
    judged.filter(({ verdict }) => verdict.kind === kind).length;
  const wanted = judged.filter((one) => one.case.wanted.size > 0).length;
  const [right, wrong] = [count("right"), count("wrong")];
  return {
    cases: judged.length,
    wanted,
    right,
    wrong,
    precision: shareOf(right, right + wrong),
    recall: shareOf(right, wanted),
  };
}

/** A share of 1, or nothing of nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/**
 * A spot on the place says what the form means. A longer one around it is another term ("Abdel
 * Fattah el-Sisi" around "Fattah") unless it gives the form one of its own senses.
 */
function isAnswer(found: Spot, { place, senses }: Case): boolean {
  if (found.run !== place.run || found.start >= place.end || place.start >= found.end) return false;
  const isLonger = found.start <= place.start && place.end <= found.end;
  const isSame = found.start === place.start && found.end === place.end;
  return isSame || !isLonger || senses.has(found.entry);
}

function wrongCause({ entry, surface, because }: Spot): Cause {
  return { kind: `got ${entry}`, detail: `"${surface}": ${reasonsText(because)}` };
}
