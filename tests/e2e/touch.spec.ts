import { expect, test } from "vitest";
import { cardGone, cardOn, readCard } from "./objects/card.ts";
import { mention, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

inEachBrowser(({ open }) => {
  test("a tap on a term opens its card; a tap beside it closes it", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const at = await mention(tab, "E3");
    await tab.tap(at);
    await cardOn(tab, "E3");
    await tab.tap({ x: at.x, y: at.y - 100 });
    await cardGone(tab);
  });

  test("a tap on a term that is a link is the link's, and opens nothing", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    // The page stays where it is, so that a card could be seen.
    await tab.evaluate(() => {
      document.getElementById("agency")?.addEventListener("click", (event) => {
        document.title = `was stopped before: ${event.defaultPrevented}`;
        event.preventDefault();
      });
    });
    await tab.tap(await mention(tab, "IAEA"));
    await pause(700);
    expect(await tab.evaluate(() => document.title)).toBe("was stopped before: false");
    expect(await readCard(tab)).toBeUndefined();
  });
});
