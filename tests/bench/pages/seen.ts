import type { Browser, Tab } from "../../e2e/drivers/browser.ts";
import { isoOf } from "../../../lib/core/dates.ts";
import type { PageTerms } from "../../../lib/messages/protocol.ts";

/** What Sidelight has made of a page. */
export interface Seen {
  readonly article: boolean;
  /** The page's language, if it is none of ours. */
  readonly foreign: string | undefined;
  /** The element that holds the story, such as `article.main`; empty if it is no English article. */
  readonly root: string;
  /** The date that it was published on, as `2026-11-24`; empty if none was found. */
  readonly published: string;
  /** How many mentions it has spotted. */
  readonly spots: number;
  /** How many of them are painted. */
  readonly ranges: number;
}

/** Asks Sidelight on a page; `reader` is the script that reads an article, see `spot/in-page`. */
export async function seenOn(tab: Tab, browser: Browser, reader: string): Promise<Seen> {
  const ask = [tab.id, { ask: "page-terms" }, { frameId: 0 }];
  const { article, foreign, published, terms } = termsIn(
    await browser.callApi("tabs.sendMessage", ...ask),
  );
  return {
    article,
    foreign: foreign ?? undefined,
    root: article ? await tab.evaluate(withReader(reader)) : "",
    published: published === null ? "" : isoOf(published),
    spots: terms.reduce((sum, { count }) => sum + count, 0),
    ranges: await tab.evaluate(() => CSS.highlights.get("term-dotted")?.size ?? 0),
  };
}

/** The answer as the protocol has it: nothing else answers on that page. */
function termsIn(answer: unknown): PageTerms {
  const { value } = answer as { readonly value?: PageTerms };
  if (!value) throw new Error("Sidelight does not answer on the page.");
  return value;
}

/** `evaluate` sends a function as text: this one's text has the reader's script in it. */
const withReader = (reader: string): (() => string) =>
  Object.assign(() => "", {
    toString: () => `() => { ${reader}; return (${lastRoot.toString()})(reader.read()); }`,
  });

/** Runs in the page: the last of the roots is the story's; the others are headlines outside it. */
function lastRoot(page: { readonly roots: readonly Element[] } | undefined): string {
  const root = page?.roots.at(-1);
  if (!root) return "";
  const [name = ""] = root.classList;
  const mark = root.id === "" ? name && `.${name}` : `#${root.id}`;
  return root.localName + mark.slice(0, 30);
}
