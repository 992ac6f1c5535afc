import type { Steps } from "../core/steps.ts";

/** How long we work at a stretch, in ms: with the step that ends it, at most 8 in a page. */
const SLICE_MS = 5;

/**
 * Does the work in slices, each a task of its own, so that the page has its turn before and between
 * them; nothing if the signal ended. On a page that is not seen there is no turn to wait for, and
 * browsers hold each timer there for a second.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    if (!isHidden()) await new Promise((resume) => setTimeout(resume, 0));
    if (signal.aborted) return undefined;
    for (const end = performance.now() + SLICE_MS; performance.now() < end;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

/** Of a page; the worker has no document. */
const isHidden = (): boolean =>
  typeof document !== "undefined" && document.visibilityState === "hidden";
