import type { Settings } from "../settings/schema.ts";
import { hitTesterSteps, NO_HITS, type HitTester } from "./hit-test.ts";
import { eraseMarks, paintSteps } from "./paint.ts";
import type { Reader, Reading } from "./reading.ts";
import { inSlices } from "./slices.ts";
import { watchStory } from "./watch.ts";

/** What the story needs of the page's session. */
export interface StoryContext {
  readonly reader: Reader;
  readonly settings: () => Settings;
  readonly isOn: () => boolean;
  /** The story was read, anew or again; nothing if there is none, or the site is off. */
  readonly changed: (reading: Reading | undefined) => void;
}

/** The page's story as it was last read and painted. */
export interface Story {
  readonly reading: () => Reading | undefined;
  /** Whether the site was on when that was done: so the two never contradict each other. */
  readonly wasOn: () => boolean;
  readonly hits: () => HitTester;
  /** Reads the page again, and from then on whenever the story changes. */
  readonly look: () => void;
  /** Reads the page again if no story was found and none is being read. */
  readonly lookForOne: () => void;
}

/** Reads, paints and watches the page's story until the signal ends. */
export function createStory(context: StoryContext, signal: AbortSignal): Story {
  let reading: Reading | undefined;
  let wasOn = context.isOn();
  let hits = NO_HITS;
  let watching = new AbortController();
  const read = async (): Promise<void> => {
    watching.abort();
    watching = new AbortController();
    const until = AbortSignal.any([signal, watching.signal]);
    const { underline, ...settings } = context.settings();
    const watch = watchStory(look, until);
    const options = optionsFrom(settings);
    const on = context.isOn();
    const found = on ? await context.reader.read(options, until) : undefined;
    const marks = found?.marks ?? [];
    const tester = await inSlices(hitTesterSteps(marks), until);
    if (until.aborted || !tester) return;
    reading = found;
    wasOn = on;
    hits = tester;
    context.changed(found);
    watch.narrowTo(found?.article.roots ?? []);
    await inSlices(paintSteps(marks, underline), until);
  };
  let readings = 0;
  const look = (): void => {
    readings += 1;
    void read().finally(() => (readings -= 1));
  };
  const lookForOne = (): void => {
    if (!reading && readings === 0) look();
  };
  signal.addEventListener("abort", () => {
    watching.abort();
    eraseMarks();
  });
  return { reading: () => reading, wasOn: () => wasOn, hits: () => hits, look, lookForOne };
}

/** What the reader's settings mean for spotting. */
function optionsFrom({ density, packsOff, known }: Omit<Settings, "underline">) {
  return { density, packsOff: new Set(packsOff), known: new Set(known) };
}
