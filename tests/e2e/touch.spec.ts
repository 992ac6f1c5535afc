import { expect, test } from "vitest";
import type { Point, Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, pressInCard, readCard } from "./objects/card.ts";
import { mention, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause, until } from "./until.ts";

/** A phone's width, in CSS px. */
const PHONE = 400;
/** Longer than a finger has to stay for a long press, in ms. */
const LONG_PRESS_MS = 1200;
/** The least side of what a finger presses, in CSS px. */
const FINGER = 44;

inEachBrowser(({ open }) => {
  const openOnPhone = async (): Promise<Tab> => {
    const tab = await open(PAGES.talks);
    await tab.setScreen({ width: PHONE, pointer: "coarse" });
    await until("the window is narrow", () =>
      tab.evaluate((wanted) => innerWidth === wanted, PHONE),
    );
    await underlined(tab);
    return tab;
  };
  const tapTerm = async (tab: Tab, term: string, nth = 0): Promise<Point> => {
    const at = await mention(tab, term, nth);
    await tab.tap(at);
    await cardOn(tab, term);
    return at;
  };

  test("a tap on a term opens its card; a tap beside it closes it", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const at = await tapTerm(tab, "E3");
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

  test("a long press on a term that is a link opens its card, and takes nothing from the page", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      document.title = "";
      const note = (event: Event) => (document.title += event.defaultPrevented ? "taken" : "");
      for (const type of ["touchstart", "touchend", "pointerdown", "contextmenu", "click"])
        addEventListener(type, note);
    });
    await tab.tap(await mention(tab, "IAEA"), LONG_PRESS_MS);
    await cardOn(tab, "IAEA");
    expect(await tab.evaluate(() => document.title)).toBe("");
  });

  test("a finger that begins to scroll on a linked term opens nothing", async () => {
    const tab = await openOnPhone();
    const at = await mention(tab, "IAEA");
    // The text goes with the finger, which stays upon the term.
    const lifted = tab.swipe(at, { x: at.x, y: at.y - 80 }, LONG_PRESS_MS);
    await pause(LONG_PRESS_MS);
    expect(await readCard(tab)).toBeUndefined();
    await lifted;
    await pause(700);
    expect(await readCard(tab)).toBeUndefined();
    await tab.setScreen({});
  });

  test("on a phone the card is a sheet at the edge that is away from the term", async () => {
    const tab = await openOnPhone();
    const { y } = await tapTerm(tab, "E3");
    const { left, right, top, bottom } = await cardOn(tab, "E3");
    const { width, height } = await tab.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect([left, right]).toEqual([0, width]);
    expect(top > y ? Math.round(bottom) === height : top === 0).toBe(true);
    expect(top > y || bottom < y).toBe(true);
    await tab.setScreen({});
  });

  test("a finger drags the sheet away, from its head or where it can't scroll on", async () => {
    const tab = await openOnPhone();
    for (const from of [24, 90]) {
      const at = await tapTerm(tab, "E3");
      const { left, top, bottom } = await cardOn(tab, "E3");
      const isBelow = top > at.y;
      const start = { x: left + 120, y: isBelow ? top + from : top + 24 };
      await tab.swipe(start, { x: start.x + 8, y: start.y + (isBelow ? 30 : -30) });
      await pause(400);
      expect((await readCard(tab))?.label, "a short drag").toBe("Background on E3");
      await tab.swipe(start, { x: start.x + 8, y: isBelow ? bottom - 5 : 5 });
      await cardGone(tab);
    }
    await tab.setScreen({});
  });

  test("a finger that scrolls in the sheet does not drag it away", async () => {
    const tab = await openOnPhone();
    await tapTerm(tab, "E3");
    await pressInCard(tab, "Background and sources");
    const { left, top, bottom } = await cardOn(tab, "E3");
    await tab.inCard((root) => root.querySelector(".card__body")?.scrollTo(0, 120));
    const y = (top + bottom) / 2;
    await tab.swipe({ x: left + 120, y }, { x: left + 120, y: y + 100 });
    await pause(400);
    expect((await readCard(tab))?.label).toBe("Background on E3");
    await tab.setScreen({});
  });

  test("whatever a finger can press in the card is as large as a finger", async () => {
    const tab = await openOnPhone();
    await tapTerm(tab, "JCPOA", 1);
    await pressInCard(tab, "Background and sources");
    const small = await tab.inCard((root, least) => {
      // Words of a sentence are as large as its lines (WCAG 2.2, 2.5.8).
      const all = "button, summary, a:not(p a, .events a), [role=button]";
      const targets = [...root.querySelectorAll<HTMLElement>(all)];
      return targets
        .map(
          (target) => [target.innerText || target.title, target.getBoundingClientRect()] as const,
        )
        .filter(([, { width, height }]) => height > 0 && (height < least || width < least))
        .map(([name, { width, height }]) => `${name}: ${width} × ${height}`);
    }, FINGER);
    expect(small).toEqual([]);
    await tab.setScreen({});
  });
});
