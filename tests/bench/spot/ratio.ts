import { sampleOf } from "../sample.ts";
import type { Warm } from "./in-page/look.ts";
import type { Visit } from "./in-page/visit.ts";
import type { Measured, Pairing } from "./pairing.ts";

/** A time of a pairing for each page, in ms. */
export type TimesOf = (measured: Measured) => ReadonlyMap<number, number>;

/** From the start of the script to the end of the first look. */
export const cold = ofVisits(({ script, ready, first }) => script + ready + first);
/** The same without what ours does before it has the text, which the peers are spared. */
export const coldFromText = ofVisits(
  ({ script, ready, first, firstSteps }) =>
    script + ready + first - (firstSteps?.article ?? 0) - (firstSteps?.runs ?? 0),
);
/** Until the contender was ready to look. */
export const ready = ofVisits((visit) => visit.ready);
/** A later look at a text that is known. */
export const warm = ofWarm(({ ms }) => ms);
/** The scan alone, where there is more in a look. */
export const warmScan = ofWarm(({ scan }) => scan);

/** A time out of each visit. */
export function ofVisits(timeOf: (visit: Visit) => number): TimesOf {
  return ({ visits }) => new Map([...visits].map(([page, visit]) => [page, timeOf(visit)]));
}

/** A time out of the later looks at each page. */
export function ofWarm(timeOf: (looks: Warm) => number): TimesOf {
  return (measured) => new Map([...measured.warm].map(([page, looks]) => [page, timeOf(looks)]));
}

/** How often the other's time goes into this one. */
export interface Ratio {
  /** The median over the pages that both were measured on. */
  readonly times: number;
  readonly pages: number;
}

/** One time of a pairing beside one of another, page by page; nothing without a page in common. */
export function ratioOf(
  [one, timesOf]: readonly [Measured, TimesOf],
  [other, otherTimesOf]: readonly [Measured, TimesOf],
): Ratio | undefined {
  const others = otherTimesOf(other);
  const ratios = [...timesOf(one)].flatMap(([page, ms]) => {
    const beside = others.get(page);
    return beside === undefined ? [] : [ms / beside];
  });
  if (ratios.length === 0) return undefined;
  return { times: sampleOf(ratios).median, pages: ratios.length };
}

/** The measurement of that pairing. Throws if it was not planned. */
export function measuredOf(all: readonly Measured[], { contender, size }: Pairing): Measured {
  const found = all.find(
    (one) => one.contender === contender && (one.size === size || contender.once),
  );
  if (!found) throw new Error(`${contender.name} was not planned with ${size} aliases.`);
  return found;
}
