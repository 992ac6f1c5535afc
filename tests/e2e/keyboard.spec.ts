import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, pressInCard, readCard } from "./objects/card.ts";
import { mention, pointAt, step, underlined } from "./objects/terms.ts";
import { odd } from "./odd-pages.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** The id of the element of the page that has the focus. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? "nothing");

inEachBrowser(({ name, browser, open }) => {
  /** Opens a term's card by its shortcut and goes into it. */
  const enterCard = async (tab: Tab, term: string): Promise<void> => {
    await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, term);
    await tab.press("Tab");
    expect((await cardOn(tab, term)).hasFocus).toBe(true);
  };

  test("a shortcut opens the card and leaves the focus where it is; Tab goes into it", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => document.getElementById("agency")?.focus({ preventScroll: true }));
    await step(browser(), tab);
    expect((await cardOn(tab, "JCPOA")).hasFocus).toBe(false);
    expect(await focused(tab)).toBe("agency");
    await tab.press("Tab");
    expect((await cardOn(tab, "JCPOA")).hasFocus).toBe(true);
  });

  test("Esc closes the card, and focus and selection are where they were", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      document.getElementById("agency")?.focus({ preventScroll: true });
      const text = document.querySelector("article p")?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 7, text, 3);
    });
    const before = await placeOf(tab);
    await enterCard(tab, "JCPOA");
    const { left, top } = await cardOn(tab, "JCPOA");
    await tab.click({ x: left + 60, y: top + 90 });
    await tab.press("Escape");
    await cardGone(tab);
    expect(await placeOf(tab)).toEqual(before);
    expect(before.selected).not.toBe("");
  });

  test("the ring of a key's term stands around it, and is no part of the page", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
    const at = await mention(tab, "JCPOA", 1);
    const ring = await tab.inCard((root) => {
      const part = root.querySelector(".ring__part");
      const { left = 0, right = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
      return { left, right, top, bottom };
    });
    expect(ring && ring.left < at.x && at.x < ring.right).toBe(true);
    expect(ring && ring.top < at.y && at.y < ring.bottom).toBe(true);
    await tab.press("Escape");
    await cardGone(tab);
    await pointAt(tab, "JCPOA", 1);
    await cardOn(tab, "JCPOA");
    expect(await tab.inCard((root) => root.querySelectorAll(".ring__part").length)).toBe(0);
  });

  test("a page that takes every key from its listeners takes none from the card", async () => {
    const tab = await open(PAGES.talks);
    await tab.evaluate(() => {
      for (const type of ["keydown", "keyup", "keypress"]) {
        addEventListener(type, (event) => event.stopPropagation(), true);
        document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    });
    await enterCard(tab, "JCPOA");
    await pressInCard(tab, "Background and sources");
    await pressInCard(tab, "negotiated by P5+1");
    await cardOnTrail(tab, "P5+1");
    await tab.hold("Alt", () => tab.press("ArrowLeft"));
    await cardOnTrail(tab, "JCPOA");
    await tab.press("Escape");
    await cardGone(tab);
  });

  test("a page that lets nobody hear a key can't keep Esc from closing the card", async () => {
    const tab = await open(odd("deaf"));
    await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
    await tab.press("Escape");
    await cardGone(tab);
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

  test.runIf(name === "Firefox")("so do keys that the reader has chosen", async () => {
    const own = { name: "next-term", shortcut: "Alt+Shift+Left" };
    await browser().callApi("commands.update", own);
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.pressShortcut("ArrowLeft");
    await cardOn(tab, "JCPOA");
    await browser().callApi("commands.reset", own.name);
  });

  test("shortcuts go from term to term, and round at the ends", async () => {
    const tab = await open(PAGES.talks);
    const terms = await underlined(tab);
    await step(browser(), tab);
    await cardOn(tab, "JCPOA");
    await step(browser(), tab);
    await cardOn(tab, "E3");
    await step(browser(), tab, -1);
    await cardOn(tab, "JCPOA");
    await step(browser(), tab, -1);
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
      await step(browser(), tab);
      await cardOn(tab, term);
    }
  });

  test("Tab goes through the card's controls and Enter presses them", async () => {
    const tab = await open(PAGES.talks);
    await enterCard(tab, "JCPOA");
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
    await enterCard(tab, "JCPOA");
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

/** Where the reader is on the page. */
const placeOf = (tab: Tab) =>
  tab.evaluate(() => {
    const selection = getSelection();
    const { anchorOffset, focusOffset } = selection ?? {};
    const focus = document.activeElement?.id;
    return { focus, selected: String(selection), anchorOffset, focusOffset, scrollY };
  });

/** Waits until the card shows that entry, its own or a related one. */
const cardOnTrail = (tab: Tab, name: string): Promise<unknown> =>
  until(`the card shows ${name}`, () =>
    tab.inCard((root, wanted) => root.querySelector("h2")?.textContent === wanted, name),
  );

function fieldOf(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const field = document.getElementById("letter");
    field?.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top } = field?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 10, y: top + 10 };
  });
}
