import type { Settings } from "../settings/schema.ts";
import { createHitTester, type HitTester } from "./hit-test.ts";
import { paintMarks } from "./paint.ts";
import type { Reader, Reading } from "./reading.ts";
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
  readonly hits: () => HitTester;
  /** Reads the page again, and from then on whenever the story changes. */
  readonly look: () => void;
}

/** Reads, paints and watches the page's story until the signal ends. */
export function createStory(context: StoryContext, signal: AbortSignal): Story {
  let reading: Reading | undefined;
  let hits = createHitTester([]);
  let watching = new AbortController();
  const read = async (): Promise<void> => {
    watching.abort();
    watching = new AbortController();
    const until = AbortSignal.any([signal, watching.signal]);
    const options = optionsFrom(context.settings());
    const found = context.isOn() ? await context.reader.read(options, until) : undefined;
    if (until.aborted) return;
    reading = found;
    hits = createHitTester(found?.marks ?? []);
    paintMarks(found?.marks ?? [], context.settings().underline);
    context.changed(found);
    if (found) watchStory(found.article.roots, look, until);
  };
  const look = (): void => void read();
  signal.addEventListener("abort", () => {
    watching.abort();
    paintMarks([], context.settings().underline);
  });
  return { reading: () => reading, hits: () => hits, look };
}

/** What the reader's settings mean for spotting. */
function optionsFrom({ density, packsOff, known }: Settings) {
  return { density, packsOff: new Set(packsOff), known: new Set(known) };
}
