import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardOn, pressInCard, restOn } from "./objects/card.ts";
import { picture } from "./objects/picture.ts";
import { clickIn, popupSays as says, rows } from "./objects/popup.ts";
import { underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/**
 * Cards, popup and settings on screens of all kinds. With SIDELIGHT_SCREENS=folder in the
 * environment the stories also write what they see there, a PNG for each screen and browser.
 */

/** The narrowest window that a page has to fit in (WCAG 2.2, 1.4.10), in CSS px. */
const NARROW = 320;

/** The popup's width in both browsers, in CSS px. */
const POPUP = 368;

inEachBrowser(({ name, browser, open, popup }) => {
  const keep = (tab: Tab, what: string): Promise<void> =>
    picture(tab, `${name.toLowerCase()}-${what}`);
  /** Firefox takes a moment for another width. */
  const setWidth = async (tab: Tab, width: number): Promise<void> => {
    await tab.setScreen({ width });
    await until("the window is narrow", () =>
      tab.evaluate((wanted) => innerWidth === wanted, width),
    );
  };
  const isTooWide = (tab: Tab): Promise<boolean> =>
    tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  test("in a narrow window the card stands within it", async () => {
    const tab = await open(PAGES.talks);
    await setWidth(tab, NARROW);
    const { left, right, top, bottom } = await restOn(tab, "E3");
    await keep(tab, "card-narrow");
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
    await restOn(tab, "E3");
    await keep(tab, "card-light");
    await tab.setScreen({ scheme: "dark" });
    await keep(tab, "card-dark");
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
    const { left, right } = await restOn(tab, "E3");
    expect([left >= 0, right <= (await tab.evaluate(() => innerWidth))]).toEqual([true, true]);
    await keep(tab, "card-mirrored");
    const direction = await tab.inCard((root) => {
      const card = root.querySelector("[role=dialog]");
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe("ltr");
  });

  test("at twice the size the card stands within the window", async () => {
    const tab = await open(PAGES.talks);
    await browser().callApi("tabs.setZoom", tab.id, 2);
    try {
      await tab.show();
      const { left, right, top, bottom } = await restOn(tab, "E3");
      // Chromium takes pictures of a zoomed tab out of their place.
      if (name === "Firefox") await keep(tab, "card-zoomed");
      const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
      expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual(Array(4).fill(true));
    } finally {
      await browser().callApi("tabs.setZoom", tab.id, 1);
    }
  });

  test("the popup has room for the page's terms, a search and a site that is off", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const list = await popup(tab);
    await setWidth(list, POPUP);
    await rows(list);
    await keep(list, "popup-terms");
    expect(await isTooWide(list)).toBe(false);
    await clickIn(list, "Explain terms on edition.cnn.com");
    await says(list, "Sidelight is off for this site.");
    await keep(list, "popup-off");
    await clickIn(list, "Search the glossary");
    await list.type("sanctions");
    await rows(list);
    await keep(list, "popup-search");
    expect(await isTooWide(list)).toBe(false);
    await list.setScreen({});
  });

  test("the popup has room for the ways onto a site that Sidelight does not know", async () => {
    const list = await popup(await open(PAGES.elsewhere));
    await setWidth(list, POPUP);
    await says(list, "On all sites");
    await keep(list, "popup-no-access");
    expect(await isTooWide(list)).toBe(false);
    await list.setScreen({});
  });

  test("a card that was come to by others fits in a narrow window", async () => {
    const tab = await open(PAGES.talks);
    await setWidth(tab, NARROW);
    await restOn(tab, "E3");
    await pressInCard(tab, "nuclear deal");
    await cardOn(tab, "JCPOA");
    await keep(tab, "card-nested");
    const isWide = await tab.inCard((root) =>
      [...root.querySelectorAll(".card__inside, .card__head, .card__body")].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
    );
    expect(isWide).toBe(false);
    await tab.setScreen({});
  });

  test("the glossary fits in a narrow window, the list and an entry", async () => {
    const address = String(await browser().callApi("runtime.getURL", "glossary.html"));
    const tab = await open(`${address}#jcpoa`);
    await says(tab, "Timeline");
    await keep(tab, "glossary");
    await setWidth(tab, NARROW);
    await keep(tab, "glossary-narrow");
    expect(await isTooWide(tab)).toBe(false);
    await clickIn(tab, "All entries");
    await says(tab, "Kind");
    await keep(tab, "glossary-narrow-list");
    expect(await isTooWide(tab)).toBe(false);
    await tab.setScreen({});
  });

  test("the settings fit in a narrow window", async () => {
    const settings = await open(String(await browser().callApi("runtime.getURL", "options.html")));
    await says(settings, "Underlining");
    await keep(settings, "settings");
    await setWidth(settings, NARROW);
    await keep(settings, "settings-narrow");
    expect(await isTooWide(settings)).toBe(false);
    await settings.setScreen({});
  });
});
