import { expect, test } from "vitest";
import { DEMO } from "./demo-page.ts";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, pointInCard, readCard } from "./objects/card.ts";
import { mention, pointAt, step, underlined } from "./objects/terms.ts";
import { inEachBrowser } from "./story.ts";
import { pause, until } from "./until.ts";

/**
 * The demo article from end to end, by one means alone: find a term, open its card, read how things
 * stood that day and what came since, unfold it, open a related term, go back, pin, close, and be
 * where one was.
 */

/** The term that the walks open; its first mention is a link. */
const TERM = "JCPOA";
/** Longer than the grace before a card closes that the pointer has left, in ms. */
const LONG_MS = 700;
const PHONE = 400;

const NAME = "h2";
const UNFOLD = ".card__depth > summary";
const RELATED = ".card__related .entry-link";
const BACK = ".crumbs__back";
const PIN = "[aria-pressed]";

inEachBrowser(({ name: browserName, browser, open, keep }) => {
  const openDemo = async (): Promise<Tab> => {
    keep(DEMO.style);
    const tab = await open(DEMO.page);
    expect(await underlined(tab)).toContain("P5+1");
    return tab;
  };
  const says = async (tab: Tab): Promise<void> => {
    const { text } = await cardOn(tab, TERM);
    expect(text).toMatch(/on 18 feb 2021/iu);
    expect(text).toMatch(/since then/iu);
  };
  const shows = (tab: Tab, what: string, isSo: (name: string) => boolean): Promise<string> =>
    until(what, async () => {
      const name = await textIn(tab, NAME);
      return isSo(name) && name;
    });
  const isUnfolded = (tab: Tab): Promise<unknown> =>
    until("the second level is unfolded", () =>
      tab.inCard((root) => root.querySelector<HTMLDetailsElement>(".card__depth")?.open),
    );
  const isPinned = (tab: Tab): Promise<unknown> =>
    until("the card is pinned", () =>
      tab.inCard((root) => root.querySelector("[aria-pressed=true]") !== null),
    );

  test("by mouse only", async () => {
    const tab = await openDemo();
    await pointAt(tab, TERM);
    await says(tab);
    const before = await placeOf(tab);
    await tab.moveTo(await pointInCard(tab, NAME), 600);
    await tab.click(await pointInCard(tab, UNFOLD));
    await isUnfolded(tab);
    await tab.click(await pointInCard(tab, RELATED));
    await shows(tab, "a related entry", (name) => name !== "" && name !== TERM);
    await tab.click(await pointInCard(tab, BACK));
    await shows(tab, "the entry again", (name) => name === TERM);
    await tab.click(await pointInCard(tab, PIN));
    await isPinned(tab);
    await tab.moveTo({ x: 5, y: 5 });
    await pause(LONG_MS);
    await cardOn(tab, TERM);
    await tab.click(await pointInCard(tab, ".card__tools button:last-child"));
    await cardGone(tab);
    expect(await placeOf(tab)).toEqual(before);
  });

  test("by keyboard only", async () => {
    const tab = await openDemo();
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>("nav a")?.focus();
      const text = document.querySelector("article p:not([class])")?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 20, text, 30);
    });
    let label: string | undefined;
    for (let steps = 0; label !== `Background on ${TERM}`; steps++) {
      expect(steps, "steps to the term").toBeLessThan(12);
      await next(tab);
      // The card of the term before may still be there.
      label = await until("the next card opens", async () => {
        const card = await readCard(tab);
        return card?.text && card.label !== label && card.label;
      });
    }
    await says(tab);
    const before = await placeOf(tab);
    expect(before.selected).toHaveLength(10);
    await tab.press("Tab");
    await tabTo(tab, UNFOLD);
    await tab.press("Enter");
    await isUnfolded(tab);
    await tabTo(tab, RELATED);
    await tab.press("Enter");
    await shows(tab, "a related entry", (name) => name !== "" && name !== TERM);
    await tab.hold("Alt", () => tab.press("ArrowLeft"));
    await shows(tab, "the entry again", (name) => name === TERM);
    await tabTo(tab, PIN);
    await tab.press("Enter");
    await isPinned(tab);
    await tab.press("Escape");
    await cardGone(tab);
    expect(await placeOf(tab)).toEqual(before);
  });

  test("by touch only", async () => {
    const tab = await openDemo();
    await tab.setScreen({ width: PHONE, pointer: "coarse" });
    await until("the window is narrow", () =>
      tab.evaluate((wanted) => innerWidth === wanted, PHONE),
    );
    // As a link the term would follow it; here its full name stands.
    const at = await mention(tab, "Comprehensive");
    const before = await placeOf(tab);
    await tab.tap(at);
    await says(tab);
    await tab.tap(await pointInCard(tab, UNFOLD));
    await isUnfolded(tab);
    await tab.tap(await pointInCard(tab, RELATED));
    await shows(tab, "a related entry", (name) => name !== "" && name !== TERM);
    await tab.tap(await pointInCard(tab, BACK));
    await shows(tab, "the entry again", (name) => name === TERM);
    await tab.tap(await pointInCard(tab, PIN));
    await isPinned(tab);
    await tab.tap(at);
    await pause(LONG_MS);
    const { top, bottom } = await cardOn(tab, TERM);
    const head = await pointInCard(tab, NAME);
    const away = top > at.y ? bottom - 5 : 5;
    await tab.swipe(head, { x: head.x, y: away });
    await cardGone(tab);
    expect(await placeOf(tab)).toEqual(before);
    await tab.setScreen({});
  });

  /** The shortcut itself where a tool can press it, else what the worker sends for it. */
  const next = async (tab: Tab): Promise<void> => {
    if (browserName === "Firefox") return tab.pressShortcut("ArrowDown");
    await step(browser(), tab);
  };
});

const textIn = async (tab: Tab, selector: string): Promise<string> =>
  (await tab.inCard(
    (root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText ?? "",
    selector,
  )) ?? "";

/** Presses Tab until the focus is on such a control, forwards or back. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const way = await tab.inCard((root, wanted) => {
      const [at, to] = [root.activeElement, root.querySelector(wanted)];
      if (!at || !to || at === to) return at === to ? "there" : "lost";
      return at.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? "on" : "back";
    }, selector);
    if (way === "there") return;
    expect(way, "where the focus is").not.toBe("lost");
    await (way === "on" ? tab.press("Tab") : tab.hold("Shift", () => tab.press("Tab")));
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

/** Where the reader is on the page. */
const placeOf = (tab: Tab) =>
  tab.evaluate(() => ({
    focus: document.activeElement?.outerHTML.slice(0, 80),
    selected: String(getSelection()),
    scrolled: scrollY,
  }));
