import { expect, test } from "vitest";
import { traced, type TraceEvent } from "../bench/pages/trace.ts";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, readCard } from "./objects/card.ts";
import { mention, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";

/** How long the pointer moves over text without a term, in ms. */
const MOVING_MS = 2000;

/** What a browser does when styles or places are to be found out anew. */
const WORK = ["UpdateLayoutTree", "Layout"] as const;

// Only Chromium writes down what it does.
inEachBrowser(({ open }) => {
  /** How often each kind of work was done while the pointer went to and fro over a quiet paragraph. */
  const workOver = async (tab: Tab): Promise<Record<string, number>> => {
    if (!tab.devTools) throw new Error("Chromium gives no protocol.");
    const { x, y } = await mention(tab, "Diplomats in the city");
    await tab.moveTo({ x: x - 60, y });
    const events = await traced(tab.devTools, async () => {
      for (let way = 0; way < 4; way++) {
        await tab.moveTo({ x: x + (way % 2 === 0 ? 60 : -60), y }, MOVING_MS / 4);
      }
    });
    const done = (name: string): number =>
      events.filter((event) => event.name === name && elements(event) > 0).length;
    return Object.fromEntries(WORK.map((name) => [name, done(name)]));
  };

  test("a pointer that moves over text without a term has the page neither styled nor laid out", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    expect(await workOver(tab)).toEqual({ UpdateLayoutTree: 0, Layout: 0 });
    // Nor does it once the card's code is there.
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    await tab.press("Escape");
    await cardGone(tab);
    expect(await workOver(tab)).toEqual({ UpdateLayoutTree: 0, Layout: 0 });
    expect(await readCard(tab)).toBeUndefined();
  });

  test("until a term is pointed at, the page carries no card", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    expect(await scriptsOf(tab)).toEqual(["page.js"]);
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
    expect(await scriptsOf(tab)).toEqual(["page.js", "card.js"]);
  });

  test("what is counted here would be seen: a page that answers every move is counted", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      addEventListener("pointermove", ({ clientX }) => {
        document.body.style.paddingTop = `${clientX % 7}px`;
      });
    });
    const { UpdateLayoutTree, Layout } = await workOver(tab);
    expect(UpdateLayoutTree).toBeGreaterThan(0);
    expect(Layout).toBeGreaterThan(0);
  });
}, "Chromium");

/** The extension's scripts in the page, in the order in which they came. */
async function scriptsOf({ devTools }: Tab): Promise<string[]> {
  if (!devTools) throw new Error("Chromium gives no protocol.");
  const names: string[] = [];
  const note = ({ url }: { readonly url: string }): void => {
    if (url.startsWith("chrome-extension:")) names.push(url.replace(/^.*\//u, ""));
  };
  devTools.on("Debugger.scriptParsed", note);
  await devTools.send("Debugger.enable");
  await devTools.send("Debugger.disable");
  devTools.off("Debugger.scriptParsed", note);
  return names;
}

/** How many elements a piece of work was about; a check that found nothing to do is no work. */
function elements({ name, args }: TraceEvent): number {
  const { elementCount, beginData } = (args ?? {}) as {
    elementCount?: number;
    beginData?: { dirtyObjects?: number };
  };
  if (name === "UpdateLayoutTree") return elementCount ?? 0;
  return beginData?.dirtyObjects ?? 1;
}
