import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, restOn } from "./objects/card.ts";
import { nothingUnderlined, pointAt, step, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

inEachBrowser(({ browser, open }) => {
  test("a card opens even when the worker was asleep", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await browser().stopWorker();
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    // Once more, now that the page has the card's code but the new worker has ended too.
    await tab.press("Escape");
    await cardGone(tab);
    await browser().stopWorker();
    await pointAt(tab, "snapback");
    await cardOn(tab, "snapback");
  });

  test("a page that is loaded again is explained again", async () => {
    const tab = await open(PAGES.talks);
    const before = await underlined(tab);
    await tab.reload();
    expect(await underlined(tab)).toEqual(before);
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
  });

  /** Leaves the page and goes back to it. True if the browser had kept it as it stood. */
  const isKept = async (tab: Tab): Promise<boolean> => {
    const address = await tab.evaluate(() => location.href);
    // What a script leaves on the window is gone with the document, unless that is kept.
    await tab.evaluate(() => void Object.assign(window, { kept: true }));
    await tab.goTo(PAGES.undated);
    await tab.goBack();
    await until("the page is there again", async () => {
      return (await tab.evaluate(() => location.href)) === address;
    });
    return tab.evaluate(() => "kept" in window);
  };

  test("a page that comes back from the browser's cache is still explained", async ({ skip }) => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const kept = await isKept(tab);
    // A browser that is short of memory keeps no page. Then it keeps none without Sidelight either.
    skip(!kept && !(await isKept(await open(PAGES.elsewhere))), "the browser keeps no page");
    expect(kept).toBe(true);
    await restOn(tab, "E3");
  });

  test("a story that the page changes is read anew", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll("article p")) {
        paragraph.textContent = "The quay was quiet, and so was the market behind it. ".repeat(5);
      }
    });
    await nothingUnderlined(tab);
  });

  /** Opened by a key, a card stays wherever the pointer is. */
  const openByKey = async (tab: Tab): Promise<void> => {
    await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
  };

  test("a card whose term the page takes away goes with it", async () => {
    const tab = await open(PAGES.talks);
    await openByKey(tab);
    await tab.evaluate(() => document.querySelectorAll("article p")[1]?.remove());
    await cardGone(tab);
  });

  test("scrolling the term away closes its card", async () => {
    const tab = await open(PAGES.talks);
    await openByKey(tab);
    await tab.evaluate(() => {
      document.body.style.paddingBottom = "3000px";
      scrollTo({ top: 2500, behavior: "instant" });
    });
    await cardGone(tab);
  });
});
