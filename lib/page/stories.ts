import { inSlices } from "../browser/slices.ts";
import type { Settings } from "../settings/schema.ts";
import { hitTesterSteps, NO_HITS, type HitTester } from "./hit-test.ts";
import { inView } from "./in-view.ts";
import { eraseMarks, paintSteps } from "./paint.ts";
import type { Reader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { SETTLE_MS } from "./settle.ts";
import { watchStories } from "./watch.ts";

/** What the stories need of the page's session. */
export interface StoriesContext {
  readonly reader: Reader;
  readonly settings: () => Settings;
  readonly isOn: () => boolean;
  /** The stories were read, anew or again. */
  readonly changed: () => void;
}

/** The page's stories as they were last read and painted. Most pages have one, endless ones more. */
export interface Stories {
  /** None if the page is no article, or the site is off. */
  readonly readings: () => readonly Reading[];
  /** Whether the page is being read now, so that there may soon be others. */
  readonly isReading: () => boolean;
  /** The one that the reader has before them. */
  readonly inView: () => Reading | undefined;
  /** Whether the site was on when they were read: so the two never contradict each other. */
  readonly wasOn: () => boolean;
  readonly hits: () => HitTester;
  /** Looks for stories on the page anew, and from then on whenever it changes. */
  readonly look: () => void;
  /** The same if none was found and the page is not being read. */
  readonly lookForOne: () => void;
}

/** A shorter story (UTF-16 units) may be the beginning of one. */
const SHORT_STORY = 600;
/** A page on which no more was found again and again is looked at no less often than this, in ms. */
const LONGEST_SETTLE_MS = 32_000;

/** Reads, paints and watches the page's stories until the signal ends. */
export function createStories(context: StoriesContext, signal: AbortSignal): Stories {
  const stories = new Keeper(context, signal);
  signal.addEventListener("abort", () => stories.end());
  return stories;
}

/** Of a story in a language without a pack nothing is read, however long it is. */
const isShort = (found: readonly Reading[]): boolean =>
  found.every(({ foreign }) => foreign === undefined) &&
  found.reduce((sum, { length }) => sum + length, 0) < SHORT_STORY;

class Keeper implements Stories {
  readonly #context: StoriesContext;
  readonly #signal: AbortSignal;
  #readings: readonly Reading[] = [];
  #wasOn: boolean;
  #hits = NO_HITS;
  /** Ends with the next reading. */
  #watching = new AbortController();
  #underway = 0;
  /** Doubles with each look that finds no whole story: a page that only ticks is soon left in peace. */
  #settleMs = SETTLE_MS;

  constructor(context: StoriesContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    this.#wasOn = context.isOn();
  }

  readonly readings = (): readonly Reading[] => this.#readings;
  readonly isReading = (): boolean => this.#underway > 0;
  readonly inView = (): Reading | undefined => inView(this.#readings);
  readonly wasOn = (): boolean => this.#wasOn;
  readonly hits = (): HitTester => this.#hits;

  readonly look = (): void => {
    this.#settleMs = SETTLE_MS;
    this.#begin([]);
  };

  readonly lookForOne = (): void => {
    if (this.#readings.length === 0 && this.#underway === 0) this.look();
  };

  end(): void {
    this.#watching.abort();
    eraseMarks();
  }

  #begin(before: readonly Reading[]): void {
    this.#underway += 1;
    void this.#read(before).finally(() => (this.#underway -= 1));
  }

  /** Reads the page, or only the text of stories that are known from before. */
  async #read(before: readonly Reading[]): Promise<void> {
    this.#watching.abort();
    this.#watching = new AbortController();
    const until = AbortSignal.any([this.#signal, this.#watching.signal]);
    const changes = { text: () => this.#textChanged(), page: () => this.#begin([]) };
    const watch = watchStories(changes, until, this.#settleMs);
    const { underline } = this.#context.settings();
    const on = this.#context.isOn();
    const found = on ? await this.#find(before, until) : [];
    const marks = found.flatMap((reading) => reading.marks);
    const trees = found.flatMap((reading) => reading.trees);
    const tester = await inSlices(hitTesterSteps(marks, trees), until);
    if (until.aborted || !tester) return;
    this.#readings = found;
    this.#wasOn = on;
    this.#hits = tester;
    const short = isShort(found);
    this.#settleMs = short ? Math.min(this.#settleMs * 2, LONGEST_SETTLE_MS) : SETTLE_MS;
    this.#context.changed();
    const roots = found.flatMap(({ article }) => article.roots);
    watch.narrowTo({ roots, trees, hidden: found.flatMap((reading) => reading.hidden), short });
    await inSlices(paintSteps(marks, underline), until);
  }

  async #find(before: readonly Reading[], until: AbortSignal): Promise<readonly Reading[]> {
    const { reader } = this.#context;
    const same = before.length > 0 && (await reader.again(before, until));
    return (same || (await reader.read(until))) ?? [];
  }

  /** A page that has gone on to another address may show another story in the same place. */
  #textChanged(): void {
    const isHere = this.#readings.every(({ article }) => article.url === location.href);
    this.#begin(isHere ? this.#readings : []);
  }
}
