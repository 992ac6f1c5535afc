import { expect, test } from "vitest";
import { cardGone, cardOn, readCard, restOn } from "./objects/card.ts";
import { painted, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than the rest before a card opens and the grace before it closes, in ms. */
const LONG_MS = 900;

inEachBrowser(({ open }) => {
  test("a reader rests on a term: its card says how things stood that day, and what came since", async () => {
    const tab = await open(PAGES.talks);
    expect(await underlined(tab)).toContain("JCPOA");
    await pointAt(tab, "JCPOA", 1);
    const { text, hasFocus } = await cardOn(tab, "JCPOA");
    expect(text).toContain("Joint Comprehensive Plan of Action");
    expect(text).toMatch(/On 18 Feb 2021\s+President Joe Biden offers to return/iu);
    expect(text).toMatch(/Since then\s[^]*28 Sept? 2025/iu);
    expect(hasFocus).toBe(false);
    expect((await painted(tab))["term-active"]).toEqual(["JCPOA"]);
  });

  test("the card stays while the pointer is in it, and closes when it has left", async () => {
    const tab = await open(PAGES.talks);
    const card = await restOn(tab, "E3");
    await tab.moveTo({ x: card.left + 40, y: card.top + 40 });
    await pause(LONG_MS);
    expect((await readCard(tab))?.label).toBe(card.label);
    await tab.moveTo({ x: 5, y: 600 });
    await cardGone(tab);
    expect(await painted(tab)).not.toHaveProperty("term-active");
  });

  test("Esc closes the card", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "snapback");
    await tab.press("Escape");
    await cardGone(tab);
  });

  test("a pointer that only passes over a term opens nothing", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    // All that a card needs is there.
    const { x, y } = await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    await tab.moveTo({ x: 5, y: 5 });
    await cardGone(tab);
    await tab.moveTo({ x, y: y - 60 });
    await tab.moveTo({ x, y: y + 60 }, 200);
    for (let waited = 0; waited < LONG_MS; waited += 50) {
      expect(await readCard(tab)).toBeUndefined();
      await pause(50);
    }
  });
});
