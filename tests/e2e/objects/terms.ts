import { expect } from "vitest";
import type { Browser, Point, Tab } from "../drivers/browser.ts";
import { until } from "../until.ts";

/** The texts on the page that are painted under each highlight's name, in the order of painting. */
export function painted(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      texts[name] = [];
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        texts[name].push(String(range).replace(/\s+/gu, " "));
      }
    }
    return texts;
  });
}

/** Waits until terms are underlined, and gives their texts. */
export function underlined(tab: Tab): Promise<string[]> {
  return until("terms are underlined", async () => (await painted(tab))["term-dotted"]);
}

/** Waits until these terms are underlined and no others. */
export async function terms(tab: Tab, expected: readonly string[]): Promise<void> {
  const now = async (): Promise<string[]> => (await painted(tab))["term-dotted"] ?? [];
  const isSo = async () => JSON.stringify(await now()) === JSON.stringify(expected);
  const came = await until("the terms are underlined", isSo).catch(() => false);
  if (!came) expect(await now()).toEqual(expected);
}

/** Waits until no term is underlined any more. */
export async function nothingUnderlined(tab: Tab): Promise<void> {
  await until("nothing is underlined", async () => !("term-dotted" in (await painted(tab))));
}

/** Where a text stands in the window, in its `nth` mention (the first is 0); scrolls to it. */
export function mention(tab: Tab, text: string, nth = 0): Promise<Point> {
  return until(`“${text}” stands on the page`, () =>
    tab.evaluate(
      (wanted, skip) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let left = skip;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node.nodeValue ?? "").indexOf(wanted);
          if (start < 0 || left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const rect = range.getClientRects()[0];
          return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
        }
        return null;
      },
      text,
      nth,
    ),
  );
}

/** Points at a term and leaves the mouse there. */
export async function pointAt(tab: Tab, text: string, nth = 0): Promise<Point> {
  const at = await mention(tab, text, nth);
  await tab.moveTo(at);
  return at;
}

/**
 * Goes to the next term, or to the one before, as the worker has it done when the reader presses the
 * shortcut: no tool presses it in a browser without a window.
 */
export const step = (browser: Browser, tab: Tab, by: 1 | -1 = 1): Promise<unknown> =>
  browser.callApi("tabs.sendMessage", tab.id, { ask: "step", by }, { frameId: 0 });
