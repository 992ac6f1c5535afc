/** What one benchmark found. */
export interface Report {
  /** For `--json`. */
  readonly figures: unknown;
  /** For reading: Markdown that goes into `docs/measurements.md` as it is. */
  readonly text: string;
}

/** A benchmark: `data` is the folder of the shared measuring data, if this machine has it. */
export type Bench = (data: string | undefined) => Promise<Report>;
