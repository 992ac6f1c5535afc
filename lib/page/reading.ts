import { readArticle, type Article } from "../article/read-article.ts";
import { readRuns, type PageRun } from "../article/runs.ts";
import { firstDay, type Day } from "../core/dates.ts";
import type { SpottingIndex } from "../core/index-reader.ts";
import type { PageFacts } from "../core/page-facts.ts";
import type { RunScan } from "../core/match.ts";
import { scanSteps, spotsOf } from "../core/spot.ts";
import type { Spot, SpotOptions } from "../core/spots.ts";
import { marksOf, type Mark } from "./marks.ts";
import { today } from "../browser/today.ts";

/** How long we may keep the page's main thread at a stretch, in ms. */
const SLICE_MS = 8;

/** A story as it was read: what it is, and the terms in it, in reading order. */
export interface Reading {
  readonly article: Article;
  readonly published: Day | undefined;
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
  let known = new Map<string, RunScan>();
  return {
    async read(options, signal) {
      const article = readArticle(document, location.href, today());
      if (!article) return undefined;
      const runs = isIn(languages, article.language) ? readRuns(article) : [];
      const scans = await scanAll(runs, index, known, signal);
      if (!scans) return undefined;
      known = new Map(runs.flatMap((run, at) => (scans[at] ? [[run.text, scans[at]]] : [])));
      const facts = factsOf(article);
      const spots = withNames(spotsOf({ scans, runs, facts, index }, options));
      return { article, published: facts.published, marks: marksOf(runs, spots) };
    },
  };
}

async function scanAll(
  runs: readonly PageRun[],
  index: SpottingIndex,
  known: ReadonlyMap<string, RunScan>,
  signal: AbortSignal,
): Promise<RunScan[] | undefined> {
  const scans: RunScan[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const step of steps(runs, index, known)) {
    if (step) scans.push(step);
    if (performance.now() < sliceEnd) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (signal.aborted) return undefined;
    sliceEnd = performance.now() + SLICE_MS;
  }
  return scans;
}

/** Scans run by run, a long one in several steps: nothing comes of a step that ends none. */
function* steps(
  runs: readonly PageRun[],
  index: SpottingIndex,
  known: ReadonlyMap<string, RunScan>,
): Generator<RunScan | undefined> {
  for (const run of runs) yield known.get(run.text) ?? (yield* scanSteps(run, index));
}

/** A page that names no language is taken for one of ours: a sense needs words of ours anyway. */
const isIn = (languages: readonly string[], language: string | undefined): boolean =>
  language === undefined || languages.includes(language.toLowerCase().split("-")[0] ?? "");

/** Companions are known by their ids; a reader is told them as the page writes them. */
function withNames(spots: readonly Spot[]): Spot[] {
  const surfaces = new Map(spots.toReversed().map(({ entry, surface }) => [entry, surface]));
  const named = (id: string): string => surfaces.get(id) ?? id;
  return spots.map((spot) => ({
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
