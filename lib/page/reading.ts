import type { Article } from "../article/read-article.ts";
import { isAmong } from "../article/language.ts";
import { textSteps, type PageRun } from "../article/runs.ts";
import { firstDay, type Day } from "../core/dates.ts";
import type { SpottingIndex } from "../core/index-reader.ts";
import type { RunScan } from "../core/match.ts";
import { scanSteps, spotSteps } from "../core/spot.ts";
import type { SpotOptions } from "../core/spots.ts";
import type { Steps } from "../core/steps.ts";
import { type Extent, extentOf } from "./extent.ts";
import { markSteps, type Mark } from "./marks.ts";
import { namedReasons } from "./named-reasons.ts";

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

const NO_TEXT = { runs: [], hidden: [] };

/** What a page's stories are read with. */
export interface ReadingTools {
  readonly index: SpottingIndex;
  /** Primary subtags of the languages that there are packs for. */
  readonly languages: readonly string[];
  /** The scans of texts that stood on the page before. */
  readonly known: ReadonlyMap<string, RunScan>;
  /** Takes the scans of the texts that stand on the page now. */
  readonly texts: Map<string, RunScan>;
}

/** Reads an article's text and spots its terms, scanning only text that is not known. */
export function* readingSteps(
  article: Article,
  tools: ReadingTools,
  options: SpotOptions,
): Steps<Reading> {
  const { index, known } = tools;
  const { languages } = tools;
  const foreign = isAmong(languages, article.language) ? undefined : article.language;
  const { runs, hidden } = foreign === undefined ? yield* textSteps(article, languages) : NO_TEXT;
  const scans = yield* scanAll(runs, tools);
  const published = article.published && firstDay(article.published.date);
  const facts = { published, section: article.section };
  const spots = yield* namedReasons(yield* spotSteps({ scans, runs, facts, index }, options));
  const marks = yield* markSteps(runs, spots, published);
  return { article, published, foreign, marks, hidden, ...(yield* extentOf(runs, known)) };
}

/** Scans run by run, a long one in several steps. */
function* scanAll(
  runs: readonly PageRun[],
  { index, known, texts }: ReadingTools,
): Steps<RunScan[]> {
  const scans: RunScan[] = [];
  for (const run of runs) {
    const scan = known.get(run.text) ?? (yield* scanSteps(run, index));
    texts.set(run.text, scan);
    scans.push(scan);
    yield;
  }
  return scans;
}
