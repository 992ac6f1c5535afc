import { Readability } from "@mozilla/readability";
import { readFlows } from "../../../../../lib/article/flow.ts";
import { readArticle } from "../../../../../lib/article/read-article.ts";
import { readRuns } from "../../../../../lib/article/runs.ts";
import { isElement } from "../../../../../lib/article/safe-dom.ts";
import { dayOf } from "../../../../../lib/core/dates.ts";
import { finish } from "../../../../../lib/core/steps.ts";

/** What was read of a page, and how long it took. */
export interface Reading {
  /** The story's text, block by block; nothing if the page was taken for no article. */
  readonly text: string | undefined;
  /** Reading alone, in ms: the page is parsed and laid out before. */
  readonly ms: number;
}

/** Who reads: this project, or the peer. */
export type ReaderName = "sidelight" | "readability";

const READERS: Readonly<Record<ReaderName, (doc: Document, url: string) => () => string>> = {
  sidelight,
  readability,
};

/** Reads the page with each of them, in that order. */
export function readWith(
  doc: Document,
  url: string,
  order: readonly ReaderName[],
): readonly (readonly [ReaderName, Reading])[] {
  return order.map((name) => {
    const start = performance.now();
    const text = READERS[name](doc, url);
    const ms = performance.now() - start;
    return [name, { text: text() || undefined, ms }];
  });
}

/** The gold marks no headlines and captions; ours are left out. */
function sidelight(doc: Document, url: string): () => string {
  const today = dayOf(2026, 11, 24);
  const article = today === undefined ? undefined : readArticle(doc, url, today);
  const runs = article ? readRuns(article) : [];
  const body = runs.filter(({ role }) => role === "body");
  return () => body.map(({ text }) => text).join("\n");
}

/** It changes the document that it reads, so it is given a copy, which is part of what it costs. */
function readability(doc: Document): () => string {
  // The rim: a copy of a document is a document.
  const copy = doc.cloneNode(true) as Document;
  const options = { serializer: (node: Node) => (isElement(node) ? node : undefined) };
  const content = new Readability<Element | undefined>(copy, options).parse()?.content;
  // Read by blocks, as ours is, lest the last word of one be glued to the first of the next.
  const flows = () => (content ? finish(readFlows(content, () => "read")) : []);
  return () =>
    flows()
      .map(({ text }) => text)
      .join("\n");
}
