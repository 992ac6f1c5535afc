import { metaOf } from "../article/metadata.ts";
import { dateOfAddress } from "../article/published/index.ts";
import { type Article, readArticle } from "../article/read-article.ts";
import { readRuns } from "../article/runs.ts";
import { attributeOf, findAll, findFirst } from "../article/safe-dom.ts";
import { sectionWords } from "../article/section.ts";
import { type Day, firstDay, type PartialDate } from "../core/dates.ts";
import type { PageFacts } from "../core/page-facts.ts";
import type { TextRun } from "../core/text-run.ts";
import { type Input, paragraphsOf } from "./spot-input.ts";

/** If style sheets leave less than this share of a story to see, they are not believed. */
const LEAST_SHOWN = 0.5;

/** Where a file is from, and the reader's day. */
export interface Origin {
  readonly url: string | undefined;
  readonly asOf: PartialDate | undefined;
  readonly today: Day;
}

/** A file as the core takes it. */
export interface SpotPage {
  readonly url: string | undefined;
  /** Whether the page is an article; a plain text always is. Without one there are no runs. */
  readonly isArticle: boolean;
  readonly published: PartialDate | undefined;
  readonly language: string | undefined;
  readonly runs: readonly TextRun[];
  readonly facts: PageFacts;
}

/** Reads a parsed page as the extension would. */
export function readPage(doc: Document, origin: Origin): SpotPage {
  const url = origin.url ?? canonicalOf(doc);
  const article = readArticle(doc, url ?? "", origin.today);
  const published = origin.asOf ?? article?.published?.date;
  return {
    url,
    isArticle: article !== undefined,
    published,
    language: article?.language,
    runs: article ? shownRuns(doc, article) : [],
    facts: { published: dayOf(published), section: article?.section ?? [] },
  };
}

/**
 * The article's runs. Style sheets that hide most of a story wait for scripts to show it, which
 * never run here: they are let go.
 */
function shownRuns(doc: Document, article: Article): readonly TextRun[] {
  const runs = readRuns(article);
  const styles = findAll(doc, "style");
  if (styles.length === 0) return runs;
  for (const style of styles) style.remove();
  const all = readRuns(article);
  return lengthOf(runs) < lengthOf(all) * LEAST_SHOWN ? all : runs;
}

function lengthOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Reads a plain text: each paragraph a run, no headline, no date but the address's. */
export function readText(input: Input, { url, asOf, today }: Origin): SpotPage {
  const runs = paragraphsOf(input.text).map((text): TextRun => ({
    text,
    role: "body",
    section: 0,
  }));
  const published = asOf ?? dateOfAddress(url ?? "", today);
  const facts = { published: dayOf(published), section: sectionWords(url ?? "", []) };
  return { url, isArticle: true, published, language: undefined, runs, facts };
}

/** A saved page mostly says where it is from. */
function canonicalOf(doc: Document): string | undefined {
  const link = findFirst(doc, "link[rel='canonical'][href]");
  const url = (link && attributeOf(link, "href")) ?? metaOf(doc, "og:url");
  return url !== undefined && URL.canParse(url) ? url : undefined;
}

function dayOf(date: PartialDate | undefined): Day | undefined {
  return date === undefined ? undefined : firstDay(date);
}
