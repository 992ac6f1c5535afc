import { chromium, type Browser, type CDPSession } from "playwright-core";
import { findChromium } from "../../../lib/cli/find-browser.ts";
import { callText } from "../../e2e/drivers/call-text.ts";
import { OURS } from "./contenders.ts";
import type { Contender, PageText, Start } from "./in-page/contender.ts";
import { pathOf, READER, type Pairing } from "./pairing.ts";
import type { BenchPage } from "./pages.ts";

/** What is measured on. */
export interface HeapPlan {
  readonly page: BenchPage;
  /** Every script by its path. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What a pairing holds. */
export interface Heap extends Pairing {
  readonly bytes: number;
}

/** Bytes that a pairing holds in a Chromium after one look, its script and its glossary included. */
export async function heapOf(
  pairings: readonly Pairing[],
  plan: HeapPlan,
): Promise<readonly Heap[]> {
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const measured = [];
    for (const pairing of pairings) {
      measured.push({ ...pairing, bytes: await growth(browser, pairing, plan) });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** What the heap grows by in a fresh page. */
async function growth(browser: Browser, pairing: Pairing, plan: HeapPlan): Promise<number> {
  const page = await browser.newPage();
  await page.route("**", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": "default-src 'none'" },
      body: route.request().url() === plan.page.url ? plan.page.html : "",
    }),
  );
  await page.goto(plan.page.url);
  const session = await page.context().newCDPSession(page);
  const run = async (code: string): Promise<void> => {
    const { exceptionDetails } = await session.send("Runtime.evaluate", { expression: code });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "in the page");
  };
  await run(plan.scripts.get(READER) ?? "");
  await run(callText(readFirst, []));
  const before = await held(session);
  await run(plan.scripts.get(pathOf(pairing)) ?? "");
  await run(callText(lookOnce, [pairing.contender !== OURS]));
  const after = await held(session);
  await page.close();
  return after - before;
}

/** What the scripts leave behind, and what is kept of it from being thrown away. */
interface Globals {
  readonly reader: { readonly read: () => PageText | undefined };
  readonly contender: { readonly start: Start };
  page: PageText | undefined;
  kept: Contender | undefined;
}

/** Runs in the page: what reading it once leaves there is not what a contender holds. */
function readFirst(): void {
  const globals = globalThis as unknown as Globals;
  globals.page = globals.reader.read();
}

/** Runs in the page. */
function lookOnce(isGiven: boolean): void {
  const globals = globalThis as unknown as Globals;
  const page = isGiven ? globals.page : undefined;
  globals.kept = globals.contender.start(page ?? { texts: [], roots: [] });
  globals.kept.look();
}

async function held(session: CDPSession): Promise<number> {
  // Twice: what only finalizers hold goes with the second.
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}
