import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardOn, type Card } from "./objects/card.ts";
import { pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";

/** The narrowest window that a page has to fit in (WCAG 2.2, 1.4.10), in CSS px. */
const NARROW = 320;

inEachBrowser(({ open }) => {
  const cardOnE3 = async (tab: Tab): Promise<Card> => {
    await underlined(tab);
    await pointAt(tab, "E3");
    return cardOn(tab, "E3");
  };

  test("in a narrow window the card stands within it", async () => {
    const tab = await open(PAGES.talks);
    await tab.setScreen({ width: NARROW });
    const { left, right, top, bottom } = await cardOnE3(tab);
    const { width, height } = await tab.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    expect(width).toBe(NARROW);
    expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await tab.setScreen({});
  });

  test("the card is dark where the reader's screen is dark", async () => {
    const tab = await open(PAGES.talks);
    await tab.setScreen({ scheme: "dark" });
    await cardOnE3(tab);
    const lightness = await tab.inCard((root) => {
      const card = root.querySelector("[role=dialog]");
      const { color, backgroundColor } = getComputedStyle(card ?? root.host);
      const sum = (colour: string): number =>
        (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
      return { words: sum(color), ground: sum(backgroundColor) };
    });
    expect(lightness?.words).toBeGreaterThan(lightness?.ground ?? Infinity);
    await tab.setScreen({});
  });

  test("on a page that reads from right to left the card stands by its term, written as English is", async () => {
    const tab = await open(PAGES.mirrored);
    const { left, right } = await cardOnE3(tab);
    expect([left >= 0, right <= (await tab.evaluate(() => innerWidth))]).toEqual([true, true]);
    const direction = await tab.inCard((root) => {
      const card = root.querySelector("[role=dialog]");
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe("ltr");
  });
});
