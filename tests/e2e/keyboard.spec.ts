import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, readCard } from "./objects/card.ts";
import { mention, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";

/** The id of the element of the page that has the focus. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? "nothing");

inEachBrowser(({ name, browser, open }) => {
  /** What the worker sends when the reader presses a shortcut: no tool presses it without a window. */
  const step = (tab: Tab, by: 1 | -1) =>
    browser().callApi("tabs.sendMessage", tab.id, { ask: "step", by }, { frameId: 0 });

  test("a shortcut opens the card with the focus in it; Esc closes it and gives the focus back", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => document.getElementById("agency")?.focus({ preventScroll: true }));
    await step(tab, 1);
    expect((await cardOn(tab, "JCPOA")).hasFocus).toBe(true);
    await tab.press("Escape");
    await cardGone(tab);
    expect(await focused(tab)).toBe("agency");
  });

  // Chromium takes no shortcuts of extensions without a window.
  test.runIf(name === "Firefox")("the keys themselves do so", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.pressShortcut("ArrowDown");
    await cardOn(tab, "JCPOA");
    await tab.pressShortcut("ArrowDown");
    await cardOn(tab, "E3");
    await tab.pressShortcut("ArrowUp");
    await cardOn(tab, "JCPOA");
  });

  test("shortcuts go from term to term, and round at the ends", async () => {
    const tab = await open(PAGES.talks);
    const terms = await underlined(tab);
    await step(tab, 1);
    await cardOn(tab, "JCPOA");
    await step(tab, 1);
    await cardOn(tab, "E3");
    await step(tab, -1);
    await cardOn(tab, "JCPOA");
    await step(tab, -1);
    const last = terms.at(-1) ?? "";
    const { y } = await mention(tab, last);
    expect((await readCard(tab))?.label).not.toBe("Background on JCPOA");
    expect(y).toBeGreaterThan(0);
  });

  test("a step that scrolls the last term away opens the next one's card all the same", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      for (const p of document.querySelectorAll<HTMLElement>("article p"))
        p.style.marginBottom = "900px";
    });
    for (const term of ["JCPOA", "E3", "IAEA"]) {
      await step(tab, 1);
      expect((await cardOn(tab, term)).hasFocus).toBe(true);
    }
  });

  test("Tab goes through the card's controls and Enter presses them", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await step(tab, 1);
    await cardOn(tab, "JCPOA");
    await tab.press("Tab");
    await tab.press("Tab");
    await tab.press("Enter");
    await cardGone(tab);
  });

  test("keys that are pressed in the card do not reach the page", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      document.title = "heard:";
      addEventListener("keydown", ({ key }) => (document.title += ` ${key}`));
    });
    await step(tab, 1);
    await cardOn(tab, "JCPOA");
    await tab.press("ArrowDown");
    await tab.type("j");
    expect(await tab.evaluate(() => document.title)).toBe("heard:");
  });

  test("typing on the page closes a card that was only pointed at, never one's own sentence", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.click(await fieldOf(tab));
    await tab.type("Dear Courier");
    expect(await readCard(tab), name).toBeUndefined();
    expect(await tab.evaluate(() => document.querySelector("input")?.value)).toBe("Dear Courier");
  });
});

function fieldOf(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const field = document.getElementById("letter");
    field?.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top } = field?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 10, y: top + 10 };
  });
}
