/** How long after a change the page is read again, in ms: changes come in bursts. */
const SETTLE_MS = 250;

/** How long a burst that never ends may keep us from reading, in ms. */
const LONGEST_WAIT_MS = 2000;

/**
 * Calls back when the story's elements, or what holds them, have changed: once for a burst. The
 * elements are watched whole; of their ancestors only the list of children, which tells when a
 * page puts another story in their place.
 */
export function watchStory(
  roots: readonly Element[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const settled = debounce(changed, signal);
  const observer = new MutationObserver(settled);
  for (const root of roots) {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    for (let above = root.parentElement; above; above = above.parentElement) {
      observer.observe(above, { childList: true });
    }
  }
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Calls back when the page moves to another address without loading anew. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = location.href;
  const settled = debounce(moved, signal);
  const check = (): void => {
    if (location.href === address) return;
    address = location.href;
    settled();
  };
  addEventListener("popstate", check, { signal });
  addEventListener("hashchange", check, { signal });
  if ("navigation" in window) {
    window.navigation.addEventListener("currententrychange", check, { signal });
  }
}

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

function debounce(call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const rest = Math.max(0, Math.min(SETTLE_MS, first + LONGEST_WAIT_MS - now));
    timer = setTimeout(() => {
      timer = undefined;
      call();
    }, rest);
  };
}
