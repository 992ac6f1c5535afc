import type { Day } from "../core/dates.ts";
import { finish, type Steps } from "../core/steps.ts";
import { findHead } from "./head.ts";
import { isArticle } from "./is-article.ts";
import { pageLanguage } from "./language.ts";
import { readMetadata, titleOf } from "./metadata.ts";
import { type PageDates, readDates } from "./published/index.ts";
import { findBody } from "./root.ts";
import { findFirst } from "./safe-dom.ts";
import { sectionWords } from "./section.ts";

/** An article as it stands in a page: what is known of it, and the elements that hold its text. */
export interface Article extends PageDates {
  readonly url: string;
  /** The title of the browser's tab. */
  readonly title: string;
  /** The headline; empty if the page has none that can be told. */
  readonly headline: string;
  /** BCP 47 tag of the page's language. */
  readonly language: string | undefined;
  /** Lower-case words of the site's section: URL path, `articleSection`, keywords. */
  readonly section: readonly string[];
  /** In document order, none within another. */
  readonly roots: readonly Element[];
}

/**
 * The article of a page; nothing if the page is none (front pages, lists, shops, web apps). `today`
 * is the reader's day: no later date is believed.
 */
export function readArticle(doc: Document, url: string, today: Day): Article | undefined {
  return finish(articleSteps(doc, url, today));
}

/** The same step by step. A page that changes meanwhile must be read again. */
export function* articleSteps(doc: Document, url: string, today: Day): Steps<Article | undefined> {
  const page = findFirst(doc, "body");
  const body = page && (yield* findBody(page));
  if (!body) return undefined;
  const metadata = readMetadata(doc);
  yield;
  const title = titleOf(doc);
  const head = yield* findHead(doc, body.root, { headline: metadata.headline ?? "", title });
  if (!isArticle({ doc, url, metadata, body, headline: head.headline })) return undefined;
  return {
    url,
    title,
    headline: head.headline,
    language: pageLanguage(doc, metadata.language),
    section: sectionWords(url, [...metadata.sections, ...metadata.keywords]),
    roots: [...head.roots, body.root],
    ...readDates({ doc, url, metadata }, today),
  };
}
