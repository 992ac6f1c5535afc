import type { CDPSession } from "playwright-core";
import { pause } from "../../e2e/until.ts";

/** Looks this far apart, in ms, at which the page has worked no more than this, in s, mean rest. */
const STEP_MS = 200;
const LITTLE_S = 0.003;
const LOOKS = 2;
/** A page that never rests is left to itself after this, in ms. */
const LONGEST_MS = 4000;

/**
 * Waits until a page has done all that it does by itself after it has loaded. No script is run in
 * the page to find that out: it would be taken for one of those that are measured.
 */
export async function atRest(session: CDPSession): Promise<void> {
  await session.send("Performance.enable");
  const end = Date.now() + LONGEST_MS;
  let worked = await workOf(session);
  for (let still = 0; still < LOOKS && Date.now() < end;) {
    await pause(STEP_MS);
    const now = await workOf(session);
    still = now - worked < LITTLE_S ? still + 1 : 0;
    worked = now;
  }
}

/** How long the main thread has had tasks since the page began, in s. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
