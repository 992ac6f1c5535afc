import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { HOST_TAG } from "../../lib/page/leftovers.ts";
import { fixturePage } from "./server.ts";
import { cardGone, cardOn, restOn } from "./objects/card.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

const HOST = `<${HOST_TAG}></${HOST_TAG}>`;

/** The whole document as the page's own scripts see it. */
const markup = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.documentElement.outerHTML);

/** The document that the browser's own parser makes of the file, without any extension. */
const parsed = (tab: Tab, file: string): Promise<string> =>
  tab.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
    file,
  );

inEachBrowser(({ open, server }) => {
  test("the page stays as it was, byte for byte, but for one element while a card is open", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const before = await parsed(tab, String(fixturePage(new URL(PAGES.talks))?.body));
    expect(await markup(tab)).toBe(before);
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    const during = await markup(tab);
    expect(during.split(HOST)).toHaveLength(2);
    expect(during.replace(HOST, "")).toBe(before);
    await tab.press("Escape");
    await cardGone(tab);
    expect(await markup(tab)).toBe(before);
  });

  test("no word of what is read leaves the computer", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "E3");
    expect(server().requests).toEqual([PAGES.talks]);
  });

  test("the page can't look into the card", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "E3");
    const seen = await tab.evaluate((tag) => {
      const host = document.querySelector(tag);
      return [host?.shadowRoot ?? null, host?.childNodes.length];
    }, HOST_TAG);
    expect(seen).toEqual([null, 0]);
  });

  test("a front page is left alone", async () => {
    const tab = await open(PAGES.front);
    await pause(500);
    expect(await painted(tab)).toEqual({});
    const before = await parsed(tab, String(fixturePage(new URL(PAGES.front))?.body));
    expect(await markup(tab)).toBe(before);
  });
});
