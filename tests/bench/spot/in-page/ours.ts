import index from "virtual:spotting-index";
import { readArticle, type Article } from "../../../../lib/article/read-article.ts";
import { readRuns } from "../../../../lib/article/runs.ts";
import { today } from "../../../../lib/browser/today.ts";
import { firstDay } from "../../../../lib/core/dates.ts";
import { readIndex, type SpottingIndex } from "../../../../lib/core/index-reader.ts";
import type { PageFacts } from "../../../../lib/core/page-facts.ts";
import { scanRun, spotsOf } from "../../../../lib/core/spot.ts";
import { AS_INSTALLED } from "../../../../lib/core/spots.ts";
import type { TextRun } from "../../../../lib/core/text-run.ts";
import { bytesOf } from "./base64.ts";
import type { Contender } from "./contender.ts";

/**
 * Sidelight's own way from the page to the spots, all of it in the page, as the peers have theirs:
 * the extension has its worker do the spotting (`lib/worker/spotting.ts`).
 */
export function start(): Contender {
  const opened = readIndex(bytesOf(index));
  return {
    look() {
      const begin = performance.now();
      const article = readArticle(document, location.href, today());
      const seen = performance.now();
      const runs = article ? readRuns(article) : [];
      const read = performance.now();
      const { found, scan } = spotIn(opened, runs, article ? factsOf(article) : NO_FACTS);
      return { found, steps: { article: seen - begin, runs: read - seen, scan } };
    },
    scan(texts) {
      const runs = texts.map((text): TextRun => ({ text, role: "body", section: 0 }));
      const { found, scan } = spotIn(opened, runs, NO_FACTS);
      return { found, steps: { article: 0, runs: 0, scan } };
    },
  };
}

const NO_FACTS: PageFacts = { published: undefined, section: [] };

const factsOf = ({ published, section }: Article): PageFacts => ({
  published: published && firstDay(published.date),
  section,
});

function spotIn(opened: SpottingIndex, runs: readonly TextRun[], facts: PageFacts) {
  const begin = performance.now();
  const scans = runs.map((run) => scanRun(run, opened));
  const scan = performance.now() - begin;
  return { found: spotsOf({ scans, runs, facts, index: opened }, AS_INSTALLED).length, scan };
}
