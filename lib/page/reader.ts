import { foreignPage } from "../article/language.ts";
import { type Article, storySteps } from "../article/read-article.ts";
import { inSlices } from "../browser/slices.ts";
import { today } from "../browser/today.ts";
import { Orphaned } from "../messages/send.ts";
import { hasMoved } from "./address.ts";
import { isSameStory } from "./extent.ts";
import { type Reading, readStory } from "./reading.ts";

/** Reads a page again and again. */
export interface Reader {
  /** The page's stories and their terms; none if the page is no article or in none of the languages, nothing if the signal ended. */
  readonly read: (signal: AbortSignal) => Promise<readonly Reading[] | undefined>;
  /**
   * The same stories where they stood, their text read anew. Nothing if the signal ended, or if so
   * much has changed that they have to be looked for again.
   */
  readonly again: (
    before: readonly Reading[],
    signal: AbortSignal,
  ) => Promise<readonly Reading[] | undefined>;
}

/**
 * A reader for pages in these languages (primary subtags). `orphaned` is called when the extension
 * behind it is gone.
 */
export function createReader(languages: readonly string[], orphaned: () => void): Reader {
  let before: ReadonlySet<string> = new Set();
  const readAll = async (
    articles: readonly Article[],
    signal: AbortSignal,
  ): Promise<readonly Reading[] | undefined> => {
    const readings: Reading[] = [];
    for (const article of articles) {
      const reading = await readStory(article, { languages, before, signal }).catch(quietly);
      if (!reading) return undefined;
      readings.push(reading);
    }
    before = new Set(readings.flatMap(({ texts }) => [...texts]));
    return readings;
  };
  /** A page gets no errors from us: what can't be spotted is left as it is. */
  const quietly = (error: unknown): undefined => {
    if (error instanceof Orphaned) orphaned();
  };
  return {
    async read(signal) {
      // Asked first: whether such a page is an article is as much work as reading one.
      if (foreignPage(document, languages) !== undefined) return [];
      const visit = { url: location.href, today: today(), moved: hasMoved() };
      const articles = await inSlices(storySteps(document, visit), signal);
      return articles && readAll(articles, signal);
    },
    async again(then, signal) {
      const now = await readAll(
        then.map(({ article }) => article),
        signal,
      );
      return now && areSame(now, then) ? now : undefined;
    },
  };
}

function areSame(now: readonly Reading[], then: readonly Reading[]): boolean {
  return now.every((reading, at) => {
    const one = then[at];
    return one !== undefined && isSameStory(reading, one);
  });
}
