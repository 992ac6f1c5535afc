import type { SpottingIndex } from "./index-reader.ts";
import { match, type CueHit, type Hit, type RunScan } from "./match.ts";
import type { PageFacts } from "./page-facts.ts";
import { assembleSteps, type PageInput } from "./page.ts";
import { pieceEnd } from "./pieces.ts";
import { senseSteps } from "./senses.ts";
import { placeSteps, type Spot, type SpotOptions } from "./spots.ts";
import { finish, type Steps } from "./steps.ts";
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
  return finish(scanSteps(run, index));
}

/** The same step by step: each takes a page's main thread a few ms at most, however long the run. */
export function* scanSteps({ text }: TextRun, index: SpottingIndex): Steps<RunScan> {
  const hits: Hit[] = [];
  const cues: CueHit[] = [];
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    const scan = match(text, tokenize(text, tokens, from, to), index);
    for (const hit of scan.hits) hits.push(hit);
    for (const cue of scan.cues) cues.push(cue);
    if (to < text.length) yield;
    from = to;
  }
  return { hits, cues };
}

/** The spots of the page from the scans of its runs, number by number. */
export function spotsOf(input: PageInput, options: SpotOptions): Spot[] {
  return finish(spotSteps(input, options));
}

/** The same step by step. */
export function* spotSteps(input: PageInput, options: SpotOptions): Steps<Spot[]> {
  const page = yield* assembleSteps(input, options.packsOff);
  return yield* placeSteps(yield* senseSteps(page), page, options);
}
