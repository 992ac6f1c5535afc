import type { CDPSession } from "playwright-core";
import type { Browser, Tab } from "../../e2e/drivers/browser.ts";
import type { Server } from "../../e2e/server.ts";
import { pause, within } from "../../e2e/until.ts";
import { costIn, type Cost } from "./cost.ts";
import { atRest } from "./rest.ts";
import { traced } from "./trace.ts";

/** What is left of a page's visit. */
export interface Visit {
  readonly markup: string;
  readonly requests: ReadonlySet<string>;
  readonly troubles: readonly string[];
  /** How far the page's parts have moved by themselves; nothing where a browser does not tell. */
  readonly shift: number | undefined;
  /** What the page's scripts and those of extensions hold, in bytes; Chromium only. */
  readonly heap: number | undefined;
  readonly cost: Cost | undefined;
}

/** Where a page is visited. */
export interface Berth {
  readonly browser: Browser;
  readonly server: Server;
  /** Without an extension there is nothing to be timed. */
  readonly isTimed: boolean;
}

/** Time for a page to be read and painted once it has loaded, in ms, where it can't be watched. */
const READ_MS = 600;
/** A page that takes longer hangs. */
const LONGEST_MS = 45_000;
const CLOSE_MS = 5000;

/** Opens the page in a fresh tab, and looks at it closely when all is over; `ask` may look further. */
export async function visit(
  berth: Berth,
  url: string,
  ask: (tab: Tab) => Promise<void>,
): Promise<Visit> {
  const tab = await berth.browser.openTab("about:blank");
  try {
    berth.server.requests.length = 0;
    return await within(`${url} is visited`, look(tab, berth, url, ask), LONGEST_MS);
  } finally {
    await within("the tab closes", tab.close(), CLOSE_MS).catch(() => undefined);
  }
}

async function look(
  tab: Tab,
  { server, isTimed }: Berth,
  url: string,
  ask: (tab: Tab) => Promise<void>,
): Promise<Visit> {
  const stay = async (): Promise<void> => {
    await tab.goTo(url);
    await (tab.devTools ? atRest(tab.devTools) : pause(READ_MS));
  };
  const { devTools } = tab;
  const events = devTools && isTimed ? await traced(devTools, stay) : await untraced(stay);
  // First the heap: every question that is asked of the page leaves something there.
  const heap = devTools && (await held(devTools));
  const requests = new Set(server.requests);
  const shift = devTools && (await tab.evaluate(layoutShift, 20));
  const markup = await tab.evaluate(() => document.documentElement.outerHTML);
  const troubles = await tab.troubles();
  await ask(tab);
  return { markup, requests, troubles, shift, heap, cost: costIn(events) };
}

async function untraced(stay: () => Promise<void>): Promise<[]> {
  await stay();
  return [];
}

async function held(session: CDPSession): Promise<number> {
  // Twice: what only finalizers hold goes with the second.
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

/** Runs in the page: the sum of all shifts that it has seen, told after so many ms. */
function layoutShift(wait: number): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += entry.value;
      }
    });
    observer.observe({ type: "layout-shift", buffered: true });
    // What is buffered is told in a task of its own.
    setTimeout(() => (observer.disconnect(), resolve(sum)), wait);
  });
}
