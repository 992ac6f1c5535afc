import { expect, test } from "vitest";
import { cardOn } from "./objects/card.ts";
import { clickIn, popupSays, rows } from "./objects/popup.ts";
import { nothingUnderlined, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

inEachBrowser(({ browser, open, popup }) => {
  test("the popup lists the page's terms in reading order, with the page's day", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const list = await popup(tab);
    await popupSays(list, "18 Feb 2021");
    const names = await rows(list);
    const places = ["JCPOA", "E3", "IAEA", "snapback"].map((name) => names.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("a click on a listed term shows its mention, with the card, and leaves the popup", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const list = await popup(tab);
    await rows(list);
    await clickIn(list, "snapback");
    await cardOn(tab, "snapback");
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await until("the popup is gone", () => list.evaluate(() => false).catch(() => true));
  });

  test("the search finds an entry even when it is misspelt, and opens it", async () => {
    const list = await popup(await open(PAGES.talks));
    await clickIn(list, "Search the glossary");
    await list.type("snapbak");
    await until("the entry is found", async () => (await rows(list))[0] === "snapback");
    await list.press("Enter");
    await popupSays(list, "Background and sources");
    await clickIn(list, "Close");
    expect((await rows(list))[0]).toBe("snapback");
  });

  test("an entry in the popup leads on to others, and back", async () => {
    const list = await popup(await open(PAGES.talks));
    await clickIn(list, "Search the glossary");
    await list.type("E3");
    await until("the entry is found", async () => (await rows(list))[0] === "E3");
    await list.press("Enter");
    await clickIn(list, "nuclear deal");
    await popupSays(list, "Joint Comprehensive Plan of Action");
    await list.hold("Alt", () => list.press("ArrowLeft"));
    await popupSays(list, "France, Germany and the United Kingdom");
  });

  test("the popup opens the glossary and goes", async () => {
    const list = await popup(await open(PAGES.talks));
    await rows(list);
    const before = await tabs();
    await clickIn(list, "Open the glossary");
    await until("the popup is gone", () => list.evaluate(() => false).catch(() => true));
    const opened = await until("a tab has opened", async () =>
      (await tabs()).find((id) => !before.includes(id)),
    );
    await browser().callApi("tabs.remove", opened);
  });

  const tabs = async (): Promise<number[]> => {
    const all = (await browser().callApi("tabs.query", {})) as { readonly id: number }[];
    return all.map(({ id }) => id);
  };

  test("a site that is switched off has nothing underlined, until it is switched on again", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const list = await popup(tab);
    await rows(list);
    await clickIn(list, "Explain terms on edition.cnn.com");
    await popupSays(list, "Sidelight is off for this site.");
    await tab.show();
    await nothingUnderlined(tab);
    await list.show();
    await clickIn(list, "Explain terms on edition.cnn.com");
    await popupSays(list, "On this page");
    expect(await rows(list)).toContain("JCPOA");
    await tab.show();
    await underlined(tab);
  });

  test("on a front page the popup says that this is no article", async () => {
    const list = await popup(await open(PAGES.front));
    await popupSays(list, "This page does not look like an article.");
  });

  test("of a page without a date the popup and the card say so", async () => {
    const tab = await open(PAGES.undated);
    await underlined(tab);
    const list = await popup(tab);
    await popupSays(list, "No date on the page");
    await clickIn(list, "JCPOA");
    expect((await cardOn(tab, "JCPOA")).text).toContain("This page gives no date.");
  });
});
