import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardOn, cardSays, focusInCard, pointInCard, pressInCard, restOn } from "./objects/card.ts";
import { underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause, until } from "./until.ts";

/** Long enough for a page of ours to load and to be answered, in ms. */
const ANSWERED_MS = 1500;

inEachBrowser(({ name, browser, open, server }) => {
  const cardOnE3 = async (): Promise<Tab> => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "E3");
    return tab;
  };

  test("a term in the card's own text opens in place, as of the page's day, and the arrow leads back", async () => {
    const tab = await cardOnE3();
    await pressInCard(tab, "nuclear deal");
    const { text, hasFocus } = await cardOn(tab, "JCPOA");
    expect(text).toContain("On 18 Feb 2021");
    expect(text).toContain("snapback");
    expect(hasFocus).toBe(true);
    await pressInCard(tab, "Back to E3");
    await cardOn(tab, "E3");
    expect(await focusInCard(tab)).toBe("nuclear deal");
  });

  test("Alt and the left arrow go back in the card, and never leave the page for it", async () => {
    const tab = await cardOnE3();
    await pressInCard(tab, "nuclear deal");
    await cardOn(tab, "JCPOA");
    await tab.hold("Alt", () => tab.press("ArrowLeft"));
    await cardOn(tab, "E3");
    expect(await tab.evaluate(() => location.href)).toBe(PAGES.talks);
  });

  test("the way back shows three names, the ones before are unfolded, and each leads back", async () => {
    const tab = await cardOnE3();
    const way = {
      jcpoa: "JCPOA",
      iaea: "IAEA",
      "additional-protocol": "Additional Protocol",
      "strategic-action-law": "Strategic Action Law",
    };
    for (const [id, name] of Object.entries(way)) {
      await pressInCard(tab, "Background and sources");
      await tab.click(await pointInCard(tab, `.card__related [data-entry="${id}"]`));
      await cardOn(tab, name);
    }
    const names = (): Promise<string[] | undefined> =>
      tab.inCard((root) =>
        [...root.querySelectorAll<HTMLElement>(".crumbs li")].map((one) => one.innerText.trim()),
      );
    expect(await names()).toEqual(["…", "JCPOA", "IAEA", "Additional Protocol"]);
    await pressInCard(tab, "1 more step");
    expect(await names()).toEqual(["E3", "JCPOA", "IAEA", "Additional Protocol"]);
    await pressInCard(tab, "E3");
    await cardOn(tab, "E3");
    expect(await names()).toEqual([]);
  });

  test("Enter follows a link of the card that has the focus", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const ask = { ask: "show-term", id: "snapback" };
    await browser().callApi("tabs.sendMessage", tab.id, ask, { frameId: 0 });
    await cardOn(tab, "snapback");
    await until("the focus is on a link", async () => {
      await tab.press("Tab");
      return (await focusInCard(tab)) === "Security Council";
    });
    await tab.press("Enter");
    await cardOn(tab, "UN Security Council");
  });

  test("the card's text is copied with its sources, and pasted", async () => {
    const tab = await cardOnE3();
    await pressInCard(tab, "Copy");
    await cardSays(tab, "Copied, with sources.");
    await tab.press("Escape");
    await tab.click(await fieldOf(tab));
    await tab.hold("Control", () => tab.type("v"));
    const pasted = await until("the text is pasted", () =>
      tab.evaluate(() => document.querySelector("input")?.value),
    );
    expect(pasted).toMatch(/^E3 .*On 18 Feb 2021:.*Since then:.*Sources:.*https:\/\//su);
  });

  test("the glossary opens at the card's entry, in a tab of its own", async () => {
    const tab = await cardOnE3();
    const before = await tabsOf();
    await pressInCard(tab, "Open in glossary");
    const opened = await until("a tab has opened", async () =>
      (await tabsOf()).find(({ id }) => !before.some((one) => one.id === id)),
    );
    // Without a permission for tabs Firefox tells no address.
    if (name === "Chromium") expect(opened.pendingUrl || opened.url).toMatch(/glossary\.html#e3$/u);
    // Firefox complains of a page that is closed while the worker is still to answer it.
    await pause(ANSWERED_MS);
    await browser().callApi("tabs.remove", opened.id);
    expect(server().requests).toEqual([PAGES.talks]);
  });

  const tabsOf = async () =>
    (await browser().callApi("tabs.query", {})) as {
      readonly id: number;
      readonly url?: string;
      readonly pendingUrl?: string;
    }[];
});

/** The page's own field. One line takes a text's lines as one. */
async function fieldOf(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const field = document.getElementById("letter");
    field?.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top } = field?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 10, y: top + 10 };
  });
}
