import type { Tab } from "../../e2e/drivers/browser.ts";
import { isWanted } from "./allowance.ts";
import { OURS } from "./contenders.ts";
import { inKit } from "./in-kit.ts";
import type { Texts } from "./in-page/look.ts";
import type { VisitScripts } from "./in-page/visit.ts";
import { pathOf, READER, type Pairing, type Progress } from "./pairing.ts";
import type { BenchPage } from "./pages.ts";

/** What is to be visited. */
export interface ColdPlan {
  readonly pages: readonly BenchPage[];
  /** When no further page is begun, on `Date.now()`'s clock. */
  readonly until: number;
  readonly all: readonly Progress[];
}

/**
 * Every pairing on every page, each in a fresh document of the tab, one page after the other. Gives
 * the texts of the pages that are articles.
 */
export async function measureCold(tab: Tab, { pages, until, all }: ColdPlan): Promise<Texts> {
  const articles: [number, readonly string[]][] = [];
  for (const [number, page] of pages.entries()) {
    if (Date.now() > until) break;
    const isArticle = await measurePage(tab, { page, number, all });
    if (isArticle) articles.push([number, textsOf(number, all)]);
    else for (const { visits } of all) visits.delete(number);
  }
  return articles;
}

const textsOf = (page: number, all: readonly Progress[]): readonly string[] =>
  all.flatMap(({ visits }) => [visits.get(page)?.texts ?? []]).find(({ length }) => length > 0) ??
  [];

interface PageRound {
  readonly page: BenchPage;
  readonly number: number;
  readonly all: readonly Progress[];
}

/**
 * Tells whether the page is an article. The order changes from page to page, so that none always
 * has the fresh process to itself.
 */
async function measurePage(tab: Tab, { page, number, all }: PageRound): Promise<boolean> {
  const at = number % all.length;
  for (const progress of [...all.slice(at), ...all.slice(0, at)]) {
    if (!isWanted(progress, all)) continue;
    await tab.goTo(page.url);
    const begin = Date.now();
    try {
      const seen = await inKit(tab, "visit", scriptsOf(progress));
      if (!seen) return false;
      progress.visits.set(number, seen);
    } catch (error) {
      progress.stopped = reasonOf(error);
    }
    progress.spent += Date.now() - begin;
  }
  return true;
}

const scriptsOf = (pairing: Pairing): VisitScripts => ({
  contender: pathOf(pairing),
  reader: pairing.contender === OURS ? undefined : READER,
});

/** What went wrong, short enough for a table. */
export const reasonOf = (error: unknown): string => `it failed: ${String(error).slice(0, 80)}`;
