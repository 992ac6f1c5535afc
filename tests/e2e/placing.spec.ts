import { expect, test } from "vitest";
import type { Point, Tab } from "./drivers/browser.ts";
import { type Card, cardOn, pressInCard, restOn } from "./objects/card.ts";
import { pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than the grace before a card closes that the pointer has left, in ms. */
const LONG_MS = 700;

/** How high a line of the page stands, at most, around the middle of its words, in CSS px. */
const HALF_LINE = 13;

inEachBrowser(({ open }) => {
  /** Rests on the first "snapback", `down` px below the window's middle. */
  const pointNear = async (tab: Tab, down: number): Promise<Point> => {
    await tab.evaluate((by) => {
      const { style } = document.documentElement;
      style.scrollPadding = by > 0 ? `${2 * by}px 0 0` : `0 0 ${-2 * by}px`;
    }, down);
    return pointAt(tab, "snapback");
  };
  const sideOf = ({ top, bottom }: Card, { y }: Point): string =>
    top >= y + HALF_LINE ? "below" : bottom <= y - HALF_LINE ? "above" : "over the line";

  test.each([-60, 0, 60])(
    "what a reader unfolds leaves the card on its side of the line, %i px from the middle",
    async (down) => {
      const tab = await open(PAGES.talks);
      await underlined(tab);
      const at = await pointNear(tab, down);
      const side = sideOf(await cardOn(tab, "snapback"), at);
      for (const words of ["1 more event", "Background and sources"]) {
        await pressInCard(tab, words);
        await pause(LONG_MS);
        const card = await cardOn(tab, "snapback");
        expect(sideOf(card, at)).toBe(side);
        const height = await tab.evaluate(() => innerHeight);
        expect([card.top >= 0, card.bottom <= height]).toEqual([true, true]);
      }
    },
  );

  test("a page that moves takes the card along on its side, until there is no room left", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => (document.body.style.paddingBottom = "100vh"));
    let at = await pointNear(tab, 0);
    const side = sideOf(await cardOn(tab, "snapback"), at);
    await pressInCard(tab, "Keep open");
    const towards = side === "below" ? 1 : -1;
    const move = async (by: number): Promise<Card> => {
      const scrolled = await tab.evaluate((top) => {
        const before = scrollY;
        scrollBy({ top, behavior: "instant" });
        return scrollY - before;
      }, -by);
      at = { x: at.x, y: at.y - scrolled };
      await pause(LONG_MS);
      return cardOn(tab, "snapback");
    };
    for (const by of [60, 60, 60]) expect(sideOf(await move(by * towards), at)).toBe(side);
    const squeezed = await move(100 * towards);
    expect(sideOf(squeezed, at)).toBe(side === "below" ? "above" : "below");
  });

  test("in the middle of a window there is room for that day and for what came since", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "E3");
    const seen = await tab.inCard((root) => {
      const bottomOf = (selector: string) =>
        root.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
      return bottomOf(".card__since .events") <= bottomOf(".card__body");
    });
    expect(seen).toBe(true);
  });
});
