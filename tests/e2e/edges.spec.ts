import { expect, test } from "vitest";
import type { Point, Tab } from "./drivers/browser.ts";
import { readCard, restOn } from "./objects/card.ts";
import { coloursIn, row } from "./objects/pixels.ts";
import { clickIn, rows } from "./objects/popup.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** Where something scrolls, in CSS px of the window. */
interface Box {
  readonly left: number;
  /** Without the scrollbar. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Farther than anything scrolls, in px. */
const END = 100_000;

inEachBrowser(({ open, popup }) => {
  const cardScrolledTo = async (tab: Tab, top: number): Promise<Box> => {
    const box = await tab.inCard((root, to) => {
      const body = root.querySelector(".card__body");
      if (!body) throw new Error("The card has no body.");
      body.scrollTop = to;
      const at = body.getBoundingClientRect();
      const { left, bottom } = at;
      return { left, right: left + body.clientWidth, top: at.top, bottom };
    }, top);
    if (!box) throw new Error("There is no card.");
    return box;
  };
  const search = async (list: Tab, words: string): Promise<void> => {
    await clickIn(list, "Search the glossary");
    await list.type(words);
    await rows(list);
  };
  const listScrolledTo = (list: Tab, to: number): Promise<Box> =>
    list.evaluate((scrollTop) => {
      const body = document.querySelector(".rows");
      if (!body) throw new Error("There is no list.");
      body.scrollTop = scrollTop;
      const { left, top, bottom } = body.getBoundingClientRect();
      return { left, right: left + body.clientWidth, top, bottom };
    }, to);

  /** What is seen in the first and in the last row of pixels of what scrolls. */
  const edges = async (seen: Tab, { left, right, top, bottom }: Box, decoder: Tab) => {
    const png = await seen.screenshot();
    const colours = async (points: Point[]) => new Set(await coloursIn(png, points, decoder));
    const ground = await colours([{ x: left + 2, y: top + 12 }]);
    const named = (found: Set<string>): string =>
      found.size > 1 ? "text" : found.isSubsetOf(ground) ? "ground" : "edge";
    return [
      // Beside the text, which crosses the upper row in its own colours.
      named(await colours(row(left + 2, left + 8, top))),
      // Between the rounded corners.
      named(await colours(row(left + 12, right - 12, bottom - 2))),
    ];
  };

  test("what scrolls in the card slides under a line, and fades out where more follows", async () => {
    const tab = await open(PAGES.talks);
    await restOn(tab, "JCPOA", 1);
    expect(await edges(tab, await cardScrolledTo(tab, 0), tab)).toEqual(["ground", "edge"]);
    expect(await edges(tab, await cardScrolledTo(tab, 60), tab)).toEqual(["edge", "edge"]);
    expect(await edges(tab, await cardScrolledTo(tab, END), tab)).toEqual(["edge", "ground"]);
    expect((await readCard(tab))?.label).toBe("Background on JCPOA");
  });

  test("so does a list in the popup, and only what it lists is a stop for the Tab key", async () => {
    const tab = await open(PAGES.talks);
    const list = await popup(tab);
    await list.setScreen({ width: 380 });
    await search(list, "sanctions");
    expect(await edges(list, await listScrolledTo(list, 0), tab)).toEqual(["ground", "edge"]);
    expect(await edges(list, await listScrolledTo(list, 60), tab)).toEqual(["edge", "edge"]);
    expect(await edges(list, await listScrolledTo(list, END), tab)).toEqual(["edge", "ground"]);
    const stops: string[] = [];
    for (let at = 0; at < 3; at++) {
      await list.press("Tab");
      stops.push(await list.evaluate(() => document.activeElement?.className ?? ""));
    }
    expect(stops).toEqual(Array(3).fill("row row--tall"));
    await list.setScreen({});
  });

  test("an entry that a key opens in the popup has no ring around the whole of it", async () => {
    const list = await popup(await open(PAGES.talks));
    await search(list, "snapback");
    await list.press("ArrowDown");
    await list.press("Enter");
    const outline = await until("the entry has the focus", () =>
      list.evaluate(() => {
        const { activeElement } = document;
        if (activeElement?.className !== "card__inside") return undefined;
        return getComputedStyle(activeElement).outlineStyle;
      }),
    );
    expect(outline).toBe("none");
  });
});
