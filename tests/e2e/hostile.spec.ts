import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { hostile } from "./hostile-pages.ts";
import { cardGone, cardOn, readCard, restOn } from "./objects/card.ts";
import { coloursIn } from "./objects/pixels.ts";
import { mention, pointAt, step, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than the rest before a card opens, in ms. */
const LONG_MS = 900;

/** The card's paper in dark colours: the pages' own ground is white. */
const PAPER = [28, 32, 36];
/** Where the paper's gradient lies over the paper, browsers round a colour by so much, of 255. */
const OFF = 1;

inEachBrowser(({ open, browser }) => {
  const openCard = (tab: Tab) => restOn(tab, "JCPOA");
  const openInDark = async (slug: string): Promise<Tab> => {
    const tab = await open(hostile(slug));
    await tab.setScreen({ scheme: "dark" });
    await openCard(tab);
    return tab;
  };
  /** In the card's margins, on both sides, where only its ground is, its paper is seen. */
  const paperIsSeen = async (tab: Tab): Promise<void> => {
    const { left, right, top, bottom } = await cardOn(tab, "JCPOA");
    const middle = (top + bottom) / 2;
    // On the right, further down, there may be a scrollbar.
    const points = [
      { x: Math.round(left + 6), y: Math.round(top + 12) },
      { x: Math.round(right - 6), y: Math.round(top + 12) },
      { x: Math.round(left + 6), y: Math.round(middle) },
      { x: Math.round(left + 6), y: Math.round(bottom - 12) },
    ];
    const decoder = await open(PAGES.front);
    await tab.show();
    const colours = await coloursIn(await tab.screenshot(), points, decoder);
    for (const colour of colours) {
      const parts = colour.split(",").map(Number);
      const off = PAPER.map((part, at) => Math.abs(part - (parts[at] ?? 0)));
      expect(Math.max(...off), colour).toBeLessThanOrEqual(OFF);
    }
  };
  const noCard = async (tab: Tab): Promise<void> => {
    await pause(LONG_MS);
    expect(await readCard(tab)).toBeUndefined();
  };

  test.each(["transparent", "reverting", "hiding", "highest", "forbidding"])(
    "%s: the card is seen as on any page, and the pointer reaches it",
    async (slug) => {
      const tab = await openInDark(slug);
      await paperIsSeen(tab);
      const { left, top } = await cardOn(tab, "JCPOA");
      await tab.moveTo({ x: left + 40, y: top + 40 });
      await pause(LONG_MS);
      await cardOn(tab, "JCPOA");
    },
  );

  test("a page that lies over its own text is not looked through", async () => {
    const tab = await open(hostile("covered"));
    await underlined(tab);
    await pointAt(tab, "JCPOA");
    await noCard(tab);
    await tab.evaluate(() => {
      const cover = document.getElementById("cover");
      if (cover) cover.style.pointerEvents = "none";
    });
    await tab.moveTo({ x: 5, y: 5 });
    await openCard(tab);
  });

  test("a popover that the page opens later does not cover the card", async () => {
    const tab = await openInDark("crowded");
    await tab.evaluate(() => document.getElementById("notice")?.showPopover());
    await pause(300);
    expect((await cardOn(tab, "JCPOA")).bottom).toBeGreaterThan(await half(tab));
    await paperIsSeen(tab);
  });

  test("a page that puts its popover on top again and again has the place to itself", async () => {
    const tab = await open(hostile("crowded"));
    await openCard(tab);
    await tab.evaluate(() => {
      const notice = document.getElementById("notice");
      setInterval(() => {
        notice?.hidePopover();
        notice?.showPopover();
      }, 50);
    });
    await cardGone(tab);
  });

  test("a modal dialog that the page opens closes the card, and none opens below or in it", async () => {
    const tab = await open(hostile("crowded"));
    await underlined(tab);
    // By a key: that card stays when the pointer goes.
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
    await tab.evaluate(() => document.querySelector("dialog")?.showModal());
    await cardGone(tab);
    await tab.moveTo({ x: 5, y: 5 });
    await tab.moveTo(await mention(tab, "JCPOA", 1));
    await noCard(tab);
    await tab.evaluate(() => document.querySelector("dialog")?.close());
    await tab.moveTo({ x: 5, y: 5 });
    await openCard(tab);
  });

  test("a page that makes itself inert under an open card has it closed at the next move", async () => {
    const tab = await open(hostile("crowded"));
    await openCard(tab);
    const { x, y } = await mention(tab, "JCPOA");
    await tab.evaluate(() => (document.documentElement.inert = true));
    await tab.moveTo({ x: x + 2, y });
    await cardGone(tab);
  });

  test("a worker that is ended again and again is asked again", async () => {
    const tab = await open(hostile("crowded"));
    await underlined(tab);
    for (let times = 0; times < 3; times++) {
      await browser().stopWorker();
      await pointAt(tab, "JCPOA");
      await browser().stopWorker();
      await cardOn(tab, "JCPOA");
      await tab.moveTo({ x: 5, y: 5 });
      await cardGone(tab);
    }
  });
});

const half = (tab: Tab): Promise<number> => tab.evaluate(() => innerHeight / 2);
