import type { Tab } from "../../e2e/drivers/browser.ts";
import { until } from "../../e2e/until.ts";
import { inKit } from "./in-kit.ts";
import type { Warm } from "./in-page/look.ts";
import { pathOf, TEXTS, type Pairing } from "./pairing.ts";

/** How long a pairing may take altogether: the largest pattern takes Firefox very long. */
const LONGEST_MS = 60_000;

/** Looks at the texts of all pages, again and again, in one document: the tab's. */
export async function measureWarm(tab: Tab, pairing: Pairing): Promise<ReadonlyMap<number, Warm>> {
  await inKit(tab, "startLooking", pathOf(pairing), TEXTS);
  const outcome = await until(
    "the looks are done",
    // Firefox gives up waiting for an answer after a while, but not the work.
    () => inKit(tab, "outcomeNow").catch(() => undefined),
    LONGEST_MS,
  );
  if ("failed" in outcome) throw new Error(outcome.failed);
  return new Map(outcome.looks);
}
