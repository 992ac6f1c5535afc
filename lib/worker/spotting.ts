import { inSlices } from "../browser/slices.ts";
import { spottingIndex } from "../browser/spotting-index.ts";
import type { SpottingIndex } from "../core/index-reader.ts";
import type { RunScan } from "../core/match.ts";
import type { PageFacts } from "../core/page-facts.ts";
import { scanSteps, spotSteps } from "../core/spot.ts";
import type { Spot, SpotOptions } from "../core/spots.ts";
import type { Steps } from "../core/steps.ts";
import type { TextRun } from "../core/text-run.ts";
import { packSpots, type PackedSpots } from "../messages/packed-spots.ts";
import { loadSettings } from "../settings/store.ts";
import { namedReasons } from "./named-reasons.ts";

/** The scans of so much text are kept, in UTF-16 units: of the pages that change before a reader. */
const MOST_KEPT = 1_000_000;

/** Scans by their text, the ones used last at the end. */
const scans = new Map<string, RunScan>();
let kept = 0;

/** A story as a page sends it. */
export interface StoryText {
  readonly runs: readonly TextRun[];
  readonly facts: PageFacts;
}

/** Spots a story's terms as the reader's settings have it, in slices: others may ask meanwhile. */
export async function spotStory(story: StoryText): Promise<PackedSpots> {
  const [index, { density, packsOff, known }] = await Promise.all([
    spottingIndex(),
    loadSettings(),
  ]);
  const options = { density, packsOff: new Set(packsOff), known: new Set(known) };
  const spots = await inSlices(spotsIn(story, index, options), new AbortController().signal);
  return packSpots(spots ?? []);
}

function* spotsIn(
  { runs, facts }: StoryText,
  index: SpottingIndex,
  options: SpotOptions,
): Steps<readonly Spot[]> {
  const found: RunScan[] = [];
  for (const run of runs) {
    found.push(yield* scanOf(run, index));
    yield;
  }
  return yield* namedReasons(yield* spotSteps({ scans: found, runs, facts, index }, options));
}

/** A page that changes is sent again whole: only what is new in it is scanned. */
function* scanOf(run: TextRun, index: SpottingIndex): Steps<RunScan> {
  const { text } = run;
  const scan = scans.get(text) ?? (yield* scanSteps(run, index));
  if (!scans.delete(text)) kept += text.length;
  scans.set(text, scan);
  for (const [oldest] of scans) {
    if (kept <= MOST_KEPT) break;
    scans.delete(oldest);
    kept -= oldest.length;
  }
  return scan;
}
