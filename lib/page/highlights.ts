/**
 * The names under which we register highlights. A page can list them, so they name what is seen
 * and not who we are; `entrypoints/highlights.css` styles them.
 */
export const HIGHLIGHTS = {
  dotted: "term-dotted",
  solid: "term-solid",
  /** The term whose card is open. */
  active: "term-active",
} as const;

export type HighlightName = (typeof HIGHLIGHTS)[keyof typeof HIGHLIGHTS];

/** Whether this browser can paint without touching the page. */
export const canHighlight = (): boolean => typeof Highlight === "function" && "highlights" in CSS;

/** What is painted by us, by name: a page can wipe the registry. */
const painted = new Map<HighlightName, Highlight>();

/**
 * Paints under the name what a highlight holds, in place of what was painted under it before. Fill
 * it first: Chromium goes through all of its ranges again in every frame after one was added.
 */
export function paint(name: HighlightName, highlight: Highlight): void {
  if (highlight.size === 0) return erase(name);
  painted.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/** Takes all our paint off the page. */
export function clearHighlights(): void {
  for (const name of Object.values(HIGHLIGHTS)) erase(name);
}

function erase(name: HighlightName): void {
  painted.delete(name);
  CSS.highlights.delete(name);
}

/** The first pause between two restorings, in ms; each next one is twice as long. */
const PAUSE_MS = 250;

/** Paint that has stood for so long, in ms, was wiped by chance and not to fight us. */
const STOOD_MS = 10_000;

/** When we last put paint back, when it was last seen to stand, and how often it was wiped at once. */
const restored = { at: 0, stood: 0, times: 0 };

/**
 * Puts back what the page has wiped from the registry. A page that wipes again and again is given
 * way to: the pauses grow. `now` is a time in ms.
 */
export function restoreWiped(now = performance.now()): void {
  const wiped = [...painted].filter(([name]) => !CSS.highlights.has(name));
  if (wiped.length === 0) {
    restored.stood = now;
    return;
  }
  if (restored.stood - restored.at > STOOD_MS) restored.times = 0;
  if (now - restored.at < PAUSE_MS * 2 ** restored.times) return;
  for (const [name, highlight] of wiped) CSS.highlights.set(name, highlight);
  restored.at = now;
  restored.times += 1;
}
