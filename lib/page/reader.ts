import { type Article, storySteps } from "../article/read-article.ts";
import { today } from "../browser/today.ts";
import type { SpottingIndex } from "../core/index-reader.ts";
import type { RunScan } from "../core/match.ts";
import type { SpotOptions } from "../core/spots.ts";
import type { Steps } from "../core/steps.ts";
import { hasMoved } from "./address.ts";
import { isSameStory } from "./extent.ts";
import { type Reading, readingSteps } from "./reading.ts";
import { inSlices } from "./slices.ts";

/** Reads a page again and again, scanning only text that it has not seen before. */
export interface Reader {
  /** The page's stories and their terms; none if the page is no article, nothing if the signal ended. */
  readonly read: (
    options: SpotOptions,
    signal: AbortSignal,
  ) => Promise<readonly Reading[] | undefined>;
  /**
   * The same stories where they stood, their text read anew. Nothing if the signal ended, or if so
   * much has changed that they have to be looked for again.
   */
  readonly again: (
    before: readonly Reading[],
    options: SpotOptions,
    signal: AbortSignal,
  ) => Promise<readonly Reading[] | undefined>;
}

/**
 * A reader with that index, for pages in these languages (primary subtags). It remembers the scans
 * of one page's texts.
 */
export function createReader(index: SpottingIndex, languages: readonly string[]): Reader {
  let known: ReadonlyMap<string, RunScan> = new Map();
  function* readAll(articles: readonly Article[], options: SpotOptions): Steps<readonly Reading[]> {
    const texts = new Map<string, RunScan>();
    const readings: Reading[] = [];
    const tools = { index, languages, known, texts };
    for (const article of articles) readings.push(yield* readingSteps(article, tools, options));
    known = texts;
    return readings;
  }
  function* read(options: SpotOptions): Steps<readonly Reading[]> {
    const visit = { url: location.href, today: today(), moved: hasMoved() };
    return yield* readAll(yield* storySteps(document, visit), options);
  }
  return {
    read: (options, signal) => inSlices(read(options), signal),
    async again(before, options, signal) {
      const articles = before.map(({ article }) => article);
      const now = await inSlices(readAll(articles, options), signal);
      return now && areSame(now, before) ? now : undefined;
    },
  };
}

function areSame(now: readonly Reading[], before: readonly Reading[]): boolean {
  return now.every((reading, at) => {
    const then = before[at];
    return then !== undefined && isSameStory(reading, then);
  });
}
