const isSeen = (): boolean =>
  document.visibilityState === "visible" &&
  !("prerendering" in document && document.prerendering === true);

/** What waits for the page to be seen. */
const waiting = new Set<() => void>();

/** Calls back once, as soon as the page is visible and no longer only prerendered. */
export function whenSeen(seen: () => void, signal: AbortSignal): void {
  if (isSeen()) {
    seen();
    return;
  }
  const once = new AbortController();
  const until = { signal: AbortSignal.any([signal, once.signal]) };
  const call = (): void => {
    once.abort();
    seen();
  };
  const check = (): void => {
    if (isSeen()) call();
  };
  waiting.add(call);
  until.signal.addEventListener("abort", () => waiting.delete(call));
  document.addEventListener("visibilitychange", check, until);
  document.addEventListener("prerenderingchange", check, until);
}

/**
 * Lets nothing wait any longer: the popup asks for the page, over which it lies on small screens, so
 * somebody is there although the page itself is not seen.
 */
export function countAsSeen(): void {
  // What comes to wait meanwhile is not meant.
  const calls = Array.from(waiting);
  for (const call of calls) call();
}
