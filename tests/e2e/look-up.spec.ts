import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, cardSays, focusInCard, pressInCard } from "./objects/card.ts";
import { mention, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";

inEachBrowser(({ browser, open }) => {
  /** What the worker sends when the reader chooses the item of the context menu. */
  const lookUp = (tab: Tab, text: string) => {
    const ask = { ask: "look-up-selection", text };
    return browser().callApi("tabs.sendMessage", tab.id, ask, { frameId: 0 });
  };

  test("a selected word is looked up, and its card opens beside it with the focus in it", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const { y } = await selectText(tab, "snapback");
    await lookUp(tab, "snapback");
    const card = await cardOn(tab, "snapback");
    expect(card.hasFocus).toBe(true);
    expect(Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y))).toBeLessThan(60);
    await tab.press("Escape");
    await cardGone(tab);
  });

  test("a word that the glossary lacks is told as such", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await selectText(tab, "Bandar Abbas");
    await lookUp(tab, "Bandar Abbas");
    await cardSays(tab, "Sidelight has no entry for “Bandar Abbas”.");
  });

  test("the nearest entries are offered in its place, and open there, as of the page's day", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await selectText(tab, "Bandar Abbas");
    await lookUp(tab, "Bandar Abbas");
    await cardSays(tab, "Nearest in the glossary");
    await pressInCard(tab, "Abbas Araghchi");
    const { text } = await cardOn(tab, "Abbas Araghchi");
    expect(text).toMatch(/On 18 Feb 2021\s+Deputy foreign minister/iu);
    await pressInCard(tab, "Back to “Bandar Abbas”");
    await cardSays(tab, "Nearest in the glossary");
    expect(await focusInCard(tab)).toBe("Abbas Araghchi");
  });
});

async function selectText(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  const at = await mention(tab, text);
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? "").indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
  }, text);
  return at;
}
