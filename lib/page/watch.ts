import { holds, parentOf } from "../article/safe-dom.ts";

/** How long after a change the page is read again, in ms: changes come in bursts. */
const SETTLE_MS = 250;

/** How long a burst that never ends may keep us from reading, in ms. */
const LONGEST_WAIT_MS = 2000;

/** A watch that began before the story was found. */
export interface StoryWatch {
  /** From now on only what bears on these elements counts, and so it does for what was before. */
  readonly narrowTo: (roots: readonly Element[]) => void;
}

/**
 * Calls back when the story's elements, or what holds them, have changed: once for a burst. While
 * the story is being read, all of the page is watched; nothing is called back before `narrowTo`,
 * so that a page that never rests is read to its end. Then the elements are watched whole; of their
 * ancestors only the list of children, which tells when a page puts another story in their place.
 */
export function watchStory(changed: () => void, signal: AbortSignal): StoryWatch {
  const settled = debounce(changed, signal);
  const before = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) before.add(target);
  };
  const early = new MutationObserver(note);
  const observer = new MutationObserver(settled);
  early.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    early.disconnect();
    observer.disconnect();
  });
  return {
    narrowTo(roots) {
      note(early.takeRecords());
      early.disconnect();
      if (signal.aborted) return;
      for (const root of roots) observeStory(observer, root);
      const bears = (node: Node): boolean =>
        roots.some((root) => holds(root, node) || holds(node, root));
      if ([...before].some(bears)) settled();
      before.clear();
    },
  };
}

function observeStory(observer: MutationObserver, root: Element): void {
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  for (let above = parentOf(root); above; above = parentOf(above)) {
    observer.observe(above, { childList: true });
  }
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
