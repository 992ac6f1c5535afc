import type { SpottingIndex } from "../../lib/core/index-reader.ts";
import type { Case } from "./case.ts";
import type { Cause } from "./cause.ts";
import { createJudge, type Tally, tallyOf, type Verdict } from "./judge.ts";
import { sentenceAt } from "./lines.ts";

/** A case with a name to sum by and a place to look it up. */
export interface NamedCase {
  readonly group: string;
  readonly where: string;
  /** Where the passage stands: in a whole article, or by itself. */
  readonly kind?: "articles" | "own passages";
  readonly case: Case;
}

/** A case that came out wrong, for a person to look at. */
export interface Miss {
  readonly group: string;
  readonly where: string;
  readonly kind: "missed" | "wrong";
  readonly wanted: readonly string[];
  readonly sentence: string;
  readonly cause: Cause;
}

/** How cases came out, in all and by group, and each that came out wrong. */
export interface Outcome {
  readonly total: Tally;
  readonly groups: Readonly<Record<string, Tally>>;
  /** By where the passages stand, if the cases say so. */
  readonly kinds: Readonly<Record<string, Tally>>;
  readonly misses: readonly Miss[];
}

/** Judges the cases and sums up. */
export function outcomeOf(cases: readonly NamedCase[], index: SpottingIndex): Outcome {
  const judge = createJudge(index);
  const judged = cases.map((one) => ({ ...one, verdict: judge(one.case) }));
  const talliesBy = (key: "group" | "kind"): Record<string, Tally> => {
    const some = judged.filter((one) => one[key] !== undefined);
    const groups = Map.groupBy(some, (one) => one[key] ?? "");
    return Object.fromEntries([...groups].map(([name, list]) => [name, tallyOf(list)]));
  };
  return {
    total: tallyOf(judged),
    groups: talliesBy("group"),
    kinds: talliesBy("kind"),
    misses: judged.flatMap((one) => missOf(one, one.verdict)),
  };
}

function missOf(
  { group, where, case: { page, place, wanted } }: NamedCase,
  verdict: Verdict,
): Miss[] {
  if (!("cause" in verdict)) return [];
  const { kind, cause } = verdict;
  return [
    { group, where, kind, wanted: [...wanted], sentence: sentenceAt(page.runs, place), cause },
  ];
}
