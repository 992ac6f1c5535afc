/** What a repeated measurement gave, in the unit it was taken in. */
export interface Sample {
  readonly median: number;
  /** 95 of 100 were no more than this. */
  readonly p95: number;
  readonly runs: number;
}

/** Sums up measurements. Throws for none. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    if (value === undefined) throw new Error("Nothing was measured.");
    return value;
  };
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Runs a step that often and gives the time of each run, in ms. */
export function timesOf(runs: number, step: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
}
