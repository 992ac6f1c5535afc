import type { SpottingIndex } from "./index-reader.ts";
import { match } from "./match.ts";
import type { CueHit, Hit, RunScan } from "./match.ts";
import type { PageFacts } from "./page-facts.ts";
import { assemblePage } from "./page.ts";
import type { PageInput } from "./page.ts";
import { sensesOf } from "./senses.ts";
import { placeSpots } from "./spots.ts";
import type { Spot, SpotOptions } from "./spots.ts";
import type { TextRun } from "./text-run.ts";
import { pieceEnd } from "./pieces.ts";
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
  const steps = scanSteps(run, index);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: each takes a page's main thread a few ms at most, however long the run. */
export function* scanSteps({ text }: TextRun, index: SpottingIndex): Generator<undefined, RunScan> {
  const hits: Hit[] = [];
  const cues: CueHit[] = [];
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    const scan = match(text, tokenize(text, tokens, from, to), index);
    for (const hit of scan.hits) hits.push(hit);
    for (const cue of scan.cues) cues.push(cue);
    if (to < text.length) yield undefined;
    from = to;
  }
  return { hits, cues };
}

/** The spots of the page from the scans of its runs, number by number. */
export function spotsOf(input: PageInput, options: SpotOptions): Spot[] {
  const page = assemblePage(input, options.packsOff);
  return placeSpots(sensesOf(page), page, options);
}
