import type { Browser, Launch, Tab } from "../../e2e/drivers/browser.ts";
import { measureCold, reasonOf } from "./cold.ts";
import type { Warm } from "./in-page/look.ts";
import { TEXTS, type Measured, type Pairing, type Progress } from "./pairing.ts";
import type { BenchPage } from "./pages.ts";
import { serve } from "./serve.ts";
import { measureWarm } from "./warm.ts";

/** What a round needs. */
export interface RoundPlan {
  readonly pages: readonly BenchPage[];
  /** Of each contender in the order of their sizes. */
  readonly pairings: readonly Pairing[];
  /** Every script by its path. */
  readonly scripts: ReadonlyMap<string, string>;
  /** When it begins no further page, on `Date.now()`'s clock. */
  readonly until: number;
}

/**
 * Every pairing on every page of the plan, each in a fresh document, one page after the other; then
 * the later looks at all that text.
 */
export async function runRound(
  launch: (how: Launch) => Promise<Browser>,
  plan: RoundPlan,
): Promise<readonly Measured[]> {
  const served = new Map(plan.scripts);
  const server = await serve(plan.pages, served);
  const browser = await launch({ port: server.port, without: true });
  const all = plan.pairings.map((pairing): Progress => ({
    ...pairing,
    visits: new Map(),
    warm: new Map(),
    stopped: undefined,
    spent: 0,
  }));
  try {
    const tab = await browser.openTab("about:blank");
    served.set(TEXTS, JSON.stringify(await measureCold(tab, { ...plan, all })));
    for (const progress of all) await addWarm(tab, plan, progress);
  } finally {
    await browser.close();
    await server.close();
  }
  return all;
}

/** Those that look at elements were measured when they were there. */
async function addWarm(tab: Tab, { pages }: RoundPlan, progress: Progress): Promise<void> {
  const later = [...progress.visits].flatMap(([page, visited]) =>
    visited.later === undefined ? [] : [[page, looksOf(visited.later, visited.found)] as const],
  );
  progress.warm = new Map(later);
  if (!progress.contender.looksAtText) return;
  try {
    await tab.goTo(pages[0]?.url ?? "");
    progress.warm = await measureWarm(tab, progress);
  } catch (error) {
    progress.stopped ??= reasonOf(error);
  }
}

const looksOf = (ms: number, found: number): Warm => ({ ms, scan: ms, found });
