import type { Steps } from "../core/steps.ts";

/** How long we may keep the page's main thread at a stretch, in ms. */
const SLICE_MS = 8;

/** Does the work and lets the page have its turn again and again; nothing if the signal ended. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (signal.aborted) return undefined;
    sliceEnd = performance.now() + SLICE_MS;
  }
}
