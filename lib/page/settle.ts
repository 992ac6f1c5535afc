import { whenSeen } from "./seen.ts";

/** How long after the last call of a burst it counts as over, in ms. */
export const SETTLE_MS = 250;

/** A burst that never ends keeps us waiting for so many times that. */
const LONGEST_WAIT = 8;

/**
 * Makes one call of a burst of calls: when it is over or has gone on for long, and not before the
 * page is seen. A page may call ten thousand times a second, so a call only notes the time; the one
 * timer looks whether more has come.
 */
export function settled(call: () => void, signal: AbortSignal, settleMs = SETTLE_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  const wait = (ms: number): void => {
    timer = setTimeout(check, ms);
  };
  const check = (): void => {
    const now = performance.now();
    const rest = Math.min(last + settleMs, first + settleMs * LONGEST_WAIT) - now;
    if (rest > 0) return wait(rest);
    timer = undefined;
    whenSeen(call, signal);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    last = performance.now();
    if (timer !== undefined || signal.aborted) return;
    first = last;
    wait(settleMs);
  };
}
