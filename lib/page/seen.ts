const isSeen = (): boolean =>
  document.visibilityState === "visible" &&
  !("prerendering" in document && document.prerendering === true);

/** Calls back once, as soon as the page is visible and no longer only prerendered. */
export function whenSeen(seen: () => void, signal: AbortSignal): void {
  if (isSeen()) {
    seen();
    return;
  }
  const once = new AbortController();
  const check = (): void => {
    if (!isSeen()) return;
    once.abort();
    seen();
  };
  const until = { signal: AbortSignal.any([signal, once.signal]) };
  document.addEventListener("visibilitychange", check, until);
  document.addEventListener("prerenderingchange", check, until);
}
