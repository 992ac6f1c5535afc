import type { Progress } from "./pairing.ts";

/** On how many pages a pairing is measured that is not measured on all. */
const SOME_PAGES = 3;
/** And how long its visits may take together, in ms, where the contender says nothing else. */
const ALLOWANCE_MS = 5000;

/** Whether the next page is for this pairing too. If it will never be, it is told why. */
export function isWanted(progress: Progress, all: readonly Progress[]): boolean {
  const { contender, size, spent, visits, stopped } = progress;
  if (stopped !== undefined) return false;
  if (contender.onAllPages.includes(size)) return true;
  if (visits.size >= SOME_PAGES) return false;
  const allowance = contender.allowanceMs ?? ALLOWANCE_MS;
  const expected = expectedLook(progress, all);
  if (visits.size > 0) return spent + expected <= allowance;
  if (expected <= allowance) return true;
  progress.stopped = `a page would take about ${Math.round(expected / 1000)} s`;
  return false;
}

/** In ms: the longest first look so far; before there is one, that with fewer aliases, in proportion. */
function expectedLook({ contender, size }: Progress, all: readonly Progress[]): number {
  const known = all
    .filter((other) => other.contender === contender && other.size <= size)
    .findLast(({ visits }) => visits.size > 0);
  if (!known) return 0;
  const looks = [...known.visits.values()].map(({ ready, first }) => ready + first);
  return (Math.max(...looks) * size) / known.size;
}
