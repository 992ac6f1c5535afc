import { isAmong } from "../article/language.ts";
import type { Article } from "../article/read-article.ts";
import { textSteps } from "../article/runs.ts";
import { inSlices } from "../browser/slices.ts";
import { firstDay, type Day } from "../core/dates.ts";
import { type PackedSpots, unpackSpots } from "../messages/packed-spots.ts";
import type { AskOfWorker } from "../messages/protocol.ts";
import { askWorker, Orphaned } from "../messages/send.ts";
import { type Extent, extentOf } from "./extent.ts";
import { markSteps, type Mark } from "./marks.ts";

/** A story as it was read: what it is, and the terms in it, in reading order. */
export interface Reading extends Extent {
  readonly article: Article;
  readonly published: Day | undefined;
  /** The article's language if no pack is written for it: then there are no marks. */
  readonly foreign: string | undefined;
  readonly marks: readonly Mark[];
  /** Parts of it that the page does not show now. */
  readonly hidden: readonly Element[];
}

/** What a story is read with. */
export interface ReadingContext {
  /** Primary subtags of the languages that there are packs for. */
  readonly languages: readonly string[];
  /** The texts that stood on the page before. */
  readonly before: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/**
 * Reads an article's text here and has its terms spotted by the worker, which keeps the index for
 * all pages. Nothing if the signal ended. Throws if the worker can't be asked.
 */
export async function readStory(
  article: Article,
  { languages, before, signal }: ReadingContext,
): Promise<Reading | undefined> {
  const foreign = isAmong(languages, article.language) ? undefined : article.language;
  const published = article.published && firstDay(article.published.date);
  const known = { article, published, foreign };
  if (foreign !== undefined) return { ...known, ...NOTHING };
  const text = await inSlices(textSteps(article, languages), signal);
  if (!text) return undefined;
  const runs = text.runs.map(({ text: words, role, section }) => ({ text: words, role, section }));
  const facts = { published: published ?? null, section: [...article.section] };
  const packed = await askForSpots({ ask: "spot", runs, facts });
  const spots = unpackSpots(packed, runs);
  const marks = await inSlices(markSteps(text.runs, spots, published), signal);
  const extent = await inSlices(extentOf(text.runs, before), signal);
  return marks && extent && { ...known, ...extent, marks, hidden: text.hidden };
}

/** A worker that was ended in the middle of its work begins anew when it is asked again. */
async function askForSpots(ask: Extract<AskOfWorker, { ask: "spot" }>): Promise<PackedSpots> {
  try {
    return await askWorker(ask);
  } catch (error) {
    if (error instanceof Orphaned) throw error;
    return askWorker(ask);
  }
}

const NOTHING = { marks: [], hidden: [], texts: new Set<string>(), length: 0, kept: 0, trees: [] };
