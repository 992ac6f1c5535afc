import type { SpottingIndex } from "./index-reader.ts";
import { match } from "./match.ts";
import type { RunScan } from "./match.ts";
import type { PageFacts } from "./page-facts.ts";
import { assemblePage } from "./page.ts";
import type { PageInput } from "./page.ts";
import { sensesOf } from "./senses.ts";
import { placeSpots } from "./spots.ts";
import type { Spot, SpotOptions } from "./spots.ts";
import type { TextRun } from "./text-run.ts";
import { createTokens, tokenize } from "./tokens.ts";

// One set of arrays for all runs: tokens are read once, at once, and never leave this file.
const tokens = createTokens(1024);

/** Every mention in the article whose sense is clear, in page order. */
export function spot(
  runs: readonly TextRun[],
  facts: PageFacts,
  index: SpottingIndex,
  options: SpotOptions,
): Spot[] {
  const scans = runs.map((run) => scanRun(run, index));
  return spotsOf({ scans, runs, facts, index }, options);
}

/** What the run's text says by itself. Keep it while the text and the index stay the same. */
export function scanRun(run: TextRun, index: SpottingIndex): RunScan {
  return match(run.text, tokenize(run.text, tokens), index);
}

/** The spots of the page from the scans of its runs, number by number. */
export function spotsOf(input: PageInput, options: SpotOptions): Spot[] {
  const page = assemblePage(input, options.packsOff);
  return placeSpots(sensesOf(page), page, options);
}
