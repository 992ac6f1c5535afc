import { expect, test } from "vitest";
import { cardGone, readCard, restOn } from "./objects/card.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause, until } from "./until.ts";

/** Longer than the rest before a card opens, in ms. */
const LONG_MS = 900;

// Firefox ends the script of an extension that is gone by itself, and leaves nothing to test.
inEachBrowser(({ open, browser }) => {
  test("when Sidelight is updated under an open page, its old script leaves without a word", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    // The page from which we call is closed by what it calls for, before it can answer.
    void browser()
      .callApi("runtime.reload")
      .catch(() => undefined);
    await pause(LONG_MS);
    await tab.show();
    await pointAt(tab, "snapback");
    await until("the paint is gone", async () => Object.keys(await painted(tab)).length === 0);
    expect(await readCard(tab)).toBeUndefined();
  });
}, "Chromium");

// In a browser of its own: with the extension the page goes from which it is called.
inEachBrowser(({ open, browser }) => {
  test("a card that is open then stays readable, and goes for good when the pointer leaves it", async () => {
    const tab = await open(PAGES.talks);
    const before = await restOn(tab, "E3");
    void browser()
      .callApi("runtime.reload")
      .catch(() => undefined);
    await pause(LONG_MS);
    expect((await readCard(tab))?.text).toBe(before.text);
    await tab.moveTo({ x: 5, y: 5 });
    await cardGone(tab);
    await pointAt(tab, "snapback");
    await pause(LONG_MS);
    expect(await readCard(tab)).toBeUndefined();
    expect(await painted(tab)).toEqual({});
  });
}, "Chromium");
