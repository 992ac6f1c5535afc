import type { Day } from "../core/dates.ts";
import { finish, type Steps } from "../core/steps.ts";
import { findHead, type Head } from "./head.ts";
import { isArticle } from "./is-article.ts";
import { pageLanguage, partLanguage } from "./language.ts";
import { isAlike } from "./likeness.ts";
import { type Metadata, readMetadata, thingsAbout, titleOf } from "./metadata.ts";
import { type Part, storyParts } from "./parts.ts";
import { dateSteps, type PageDates } from "./published/index.ts";
import { type Body, findBody } from "./root.ts";
import { attributeOf, findFirst, shadowAround } from "./safe-dom.ts";
import { sectionWords } from "./section.ts";

/** An article as it stands in a page: what is known of it, and the elements that hold its text. */
export interface Article extends PageDates {
  readonly url: string;
  /** The title of the browser's tab. */
  readonly title: string;
  /** The headline; empty if the page has none that can be told. */
  readonly headline: string;
  /** BCP 47 tag of the article's language. */
  readonly language: string | undefined;
  /** Lower-case words of the site's section: URL path, `articleSection`, keywords. */
  readonly section: readonly string[];
  /** In document order, none within another. */
  readonly roots: readonly Element[];
}

/** What is known of a page from outside it. */
export interface Visit {
  readonly url: string;
  /** The reader's day: no later date is believed. */
  readonly today: Day;
  /** The page has gone to another address without loading: its head may speak of another story. */
  readonly moved: boolean;
}

/** A page with what it says of itself. */
interface Page extends Visit {
  readonly doc: Document;
  readonly title: string;
  readonly metadata: Metadata;
}

/**
 * The article of a page, the first if it has several; nothing if the page is none (front pages,
 * lists, shops, web apps). `today` is the reader's day: no later date is believed.
 */
export function readArticle(doc: Document, url: string, today: Day): Article | undefined {
  return finish(storySteps(doc, { url, today, moved: false }))[0];
}

/**
 * All articles of a page, step by step: more than one where a page puts the next below the last,
 * none where the page is none. A page that changes meanwhile must be read again.
 */
export function* storySteps(doc: Document, visit: Visit): Steps<readonly Article[]> {
  const element = findFirst(doc, "body");
  const body = element && (yield* findBody(element));
  if (!body) return [];
  const page = { ...visit, doc, title: titleOf(doc), metadata: readMetadata(doc) };
  yield;
  const head = yield* findHead(shadowAround(body.root) ?? doc, body.root, statedBy(page));
  if (!isArticle({ doc, url: page.url, metadata: page.metadata, body, headline: head.headline })) {
    return [];
  }
  yield;
  const parts = yield* storyParts(doc);
  if (parts.length > 0) return yield* readParts(page, parts);
  return [yield* readWhole(page, body, head)];
}

const statedBy = ({ metadata, title }: Page) => ({ headline: metadata.headline ?? "", title });

/** A page with one story. Where the address has moved on, a head of another headline is stale. */
function* readWhole(page: Page, body: Body, head: Head): Steps<Article> {
  const { doc, url, moved, metadata } = page;
  const stated = metadata.headline;
  const isStale = moved && stated !== undefined && !isAlike(stated, head.headline);
  const things = isStale ? thingsAbout(metadata, head.headline) : metadata.things;
  const titles = [stated ?? "", page.title];
  const dated = { scope: doc, head: isStale ? undefined : doc, url, titles, things };
  return { ...articleOf(page, body, head), ...(yield* dateSteps(dated, page.today)) };
}

/**
 * Each story with what the page says of it: the address speaks of the one that the tab is named
 * for, the page's head of the one with its headline, JSON-LD of any with that headline.
 */
function* readParts(page: Page, parts: readonly Part[]): Steps<readonly Article[]> {
  const { doc, url, moved, metadata, title, today } = page;
  const heads: Head[] = [];
  for (const { element, body } of parts) {
    heads.push(yield* findHead(element, body.root, { headline: "", title: "" }));
  }
  const named = (name: string): number => heads.findIndex((head) => isAlike(head.headline, name));
  const first = moved ? -1 : 0;
  const headOf = metadata.headline === undefined ? first : named(metadata.headline);
  const addressOf = Math.max(named(title), first);
  const articles: Article[] = [];
  for (const [at, { element, body }] of parts.entries()) {
    const head = heads[at] ?? { headline: "", roots: [] };
    const dated = {
      scope: element,
      head: at === headOf ? doc : undefined,
      url: at === addressOf ? url : ownAddress(element, url),
      titles: [head.headline],
      things: thingsAbout(metadata, head.headline),
    };
    articles.push({ ...articleOf(page, body, head), ...(yield* dateSteps(dated, today)) });
  }
  return articles;
}

function articleOf({ doc, url, title, metadata }: Page, { root }: Body, head: Head) {
  return {
    url,
    title,
    headline: head.headline,
    language: partLanguage(root) ?? pageLanguage(doc, metadata.language),
    section: sectionWords(url, [...metadata.sections, ...metadata.keywords]),
    roots: [...head.roots, root],
  };
}

/** The address that a story names as its own; empty if it names none. */
function ownAddress(element: Element, base: string): string {
  const link = findFirst(element, "h1 a[href], a[rel~='bookmark'][href]");
  const address = attributeOf(element, "data-url") ?? (link && attributeOf(link, "href")) ?? "";
  return address !== "" && URL.canParse(address, base) ? new URL(address, base).href : "";
}
