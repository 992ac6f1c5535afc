import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, readCard } from "./objects/card.ts";
import { mention, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than the rest before a card opens, in ms. */
const LONG_MS = 900;

/** The ways in which a mouse may open a card, as the settings offer them. */
inEachBrowser(({ open, browser }) => {
  /** A page of a reader who has chosen so. */
  const openWith = async (patch: object): Promise<Tab> => {
    await browser().callApi("runtime.sendMessage", { ask: "change-settings", patch });
    const tab = await open(PAGES.talks);
    await underlined(tab);
    return tab;
  };
  const noCard = async (tab: Tab): Promise<void> => {
    await pause(LONG_MS);
    expect(await readCard(tab)).toBeUndefined();
  };

  test("with Alt: resting alone opens nothing", async () => {
    const tab = await openWith({ opening: "alt" });
    await pointAt(tab, "E3");
    await noCard(tab);
  });

  test("with Alt: resting with the key held opens the card", async () => {
    const tab = await openWith({ opening: "alt" });
    await tab.hold("Alt", async () => {
      await pointAt(tab, "E3");
      await cardOn(tab, "E3");
    });
  });

  test("with Alt: the key may come when the pointer rests already", async () => {
    const tab = await openWith({ opening: "alt" });
    await pointAt(tab, "E3");
    await noCard(tab);
    await tab.hold("Alt", () => cardOn(tab, "E3"));
  });

  test("by click: resting opens nothing, a click does, a click elsewhere closes", async () => {
    const tab = await openWith({ opening: "click" });
    const at = await pointAt(tab, "E3");
    await noCard(tab);
    await tab.click(at);
    await cardOn(tab, "E3");
    await tab.click({ x: at.x, y: at.y - 150 });
    await cardGone(tab);
  });

  test("by click: a click on a term that is a link is the link's", async () => {
    const tab = await openWith({ opening: "click" });
    await tab.click(await mention(tab, "IAEA"));
    await noCard(tab);
    expect(await tab.evaluate(() => location.hash)).toBe("#agency");
  });

  test("by rest: a longer rest is waited for", async () => {
    const tab = await openWith({ restMs: 1000 });
    await pointAt(tab, "E3");
    await pause(500);
    expect(await readCard(tab)).toBeUndefined();
    await cardOn(tab, "E3");
  });
});
