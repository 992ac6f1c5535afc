import { expect, test } from "vitest";
import { cardOn } from "./objects/card.ts";
import { clickIn, popupSays, rows } from "./objects/popup.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

inEachBrowser(({ name, browser, open, popup }) => {
  test("on a site it does not know Sidelight does nothing, and the popup offers three ways", async () => {
    const tab = await open(PAGES.elsewhere);
    await pause(500);
    expect(await painted(tab)).toEqual({});
    const list = await popup(tab);
    await popupSays(list, "Explain this page once");
    await popupSays(list, "Always on harbour-courier.example");
    await popupSays(list, "On all sites");
  });

  test("“this page once” explains the page, until it is loaded again", async () => {
    const tab = await open(PAGES.elsewhere);
    const list = await popup(tab);
    await clickIn(list, "Explain this page once");
    // Here the popup is a tab of its own, and a page that is not seen is not read before it is.
    await tab.show();
    expect(await underlined(tab)).toContain("JCPOA");
    await list.show();
    expect(await rows(list)).toContain("JCPOA");
    await tab.show();
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    await tab.reload();
    await pause(700);
    expect(await painted(tab)).toEqual({});
  });

  // Chromium's question for a permission stands outside the page, where no test reaches.
  test.runIf(name === "Firefox")("“always” explains this page and the next one", async () => {
    const tab = await open(PAGES.elsewhere);
    const list = await popup(tab);
    await clickIn(list, "Always on harbour-courier.example");
    await tab.show();
    await underlined(tab);
    await tab.reload();
    expect(await underlined(tab)).toContain("JCPOA");
    await browser().callApi("permissions.remove", {
      origins: ["*://*.harbour-courier.example/*"],
    });
  });
});
