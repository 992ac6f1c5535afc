import { articleSteps, type Article } from "../article/read-article.ts";
import { runSteps, type PageRun } from "../article/runs.ts";
import { firstDay, type Day } from "../core/dates.ts";
import type { SpottingIndex } from "../core/index-reader.ts";
import type { PageFacts } from "../core/page-facts.ts";
import type { RunScan } from "../core/match.ts";
import { scanSteps, spotSteps } from "../core/spot.ts";
import type { Spot, SpotOptions } from "../core/spots.ts";
import { eachStep, mapSteps, type Steps } from "../core/steps.ts";
import { markSteps, type Mark } from "./marks.ts";
import { inSlices } from "./slices.ts";
import { today } from "../browser/today.ts";

/** A story as it was read: what it is, and the terms in it, in reading order. */
export interface Reading {
  readonly article: Article;
  readonly published: Day | undefined;
  /** The article's language if no pack is written for it: then there are no marks. */
  readonly foreign: string | undefined;
  readonly marks: readonly Mark[];
}

/** Reads the page again and again, scanning only text that it has not seen before. */
export interface Reader {
  /** The page's story and its terms; nothing if the page is no article or the signal ended. */
  readonly read: (options: SpotOptions, signal: AbortSignal) => Promise<Reading | undefined>;
}

/**
 * A reader with that index, for pages in these languages (primary subtags). It remembers the scans
 * of one page's texts.
 */
export function createReader(index: SpottingIndex, languages: readonly string[]): Reader {
  let known: ReadonlyMap<string, RunScan> = new Map();
  function* read(options: SpotOptions): Steps<Reading | undefined> {
    const article = yield* articleSteps(document, location.href, today());
    if (!article) return undefined;
    const foreign = isIn(languages, article.language) ? undefined : article.language;
    const runs = foreign === undefined ? yield* runSteps(article) : [];
    const scans = yield* scanAll(runs, index, known);
    known = yield* textsOf(runs, scans);
    const facts = factsOf(article);
    const spots = yield* withNames(yield* spotSteps({ scans, runs, facts, index }, options));
    const marks = yield* markSteps(runs, spots);
    return { article, published: facts.published, foreign, marks };
  }
  return { read: (options, signal) => inSlices(read(options), signal) };
}

/** Scans run by run, a long one in several steps. */
function* scanAll(
  runs: readonly PageRun[],
  index: SpottingIndex,
  known: ReadonlyMap<string, RunScan>,
): Steps<RunScan[]> {
  const scans: RunScan[] = [];
  for (const run of runs) {
    scans.push(known.get(run.text) ?? (yield* scanSteps(run, index)));
    yield;
  }
  return scans;
}

function* textsOf(
  runs: readonly PageRun[],
  scans: readonly RunScan[],
): Steps<ReadonlyMap<string, RunScan>> {
  const texts = new Map<string, RunScan>();
  yield* eachStep(scans.entries(), ([at, scan]) => {
    const run = runs[at];
    if (run) texts.set(run.text, scan);
  });
  return texts;
}

/** A page that names no language is taken for one of ours: a sense needs words of ours anyway. */
const isIn = (languages: readonly string[], language: string | undefined): boolean =>
  language === undefined || languages.includes(language.toLowerCase().split("-")[0] ?? "");

/** Companions are known by their ids; a reader is told them as the page writes them. */
function* withNames(spots: readonly Spot[]): Steps<Spot[]> {
  const surfaces = new Map<string, string>();
  yield* eachStep(spots, ({ entry, surface }) => {
    if (!surfaces.has(entry)) surfaces.set(entry, surface);
  });
  const named = (id: string): string => surfaces.get(id) ?? id;
  return yield* mapSteps(spots, (spot) => ({
    ...spot,
    because: spot.because.map((reason) =>
      reason.kind === "companion" ? { ...reason, seen: reason.seen.map(named) } : reason,
    ),
  }));
}

function factsOf(article: Article): PageFacts {
  const { published, section } = article;
  return { published: published && firstDay(published.date), section };
}
