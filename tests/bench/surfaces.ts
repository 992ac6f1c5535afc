import { REST_MS } from "../../lib/settings/schema.ts";
import type { Launch, Browser, Tab } from "../e2e/drivers/browser.ts";
import { launchChromium } from "../e2e/drivers/chromium.ts";
import { launchFirefox } from "../e2e/drivers/firefox.ts";
import { cardOn } from "../e2e/objects/card.ts";
import { pointAt, underlined } from "../e2e/objects/terms.ts";
import { fixturePage, startServer } from "../e2e/server.ts";
import { until } from "../e2e/until.ts";
import { benchOf, type Figure } from "./figure.ts";
import { sampleOf, type Sample } from "./sample.ts";

const PAGE = "https://edition.cnn.com/harbour-courier/2021/02/18/talks";
const LOADS = 12;

const BROWSERS: readonly (readonly [string, (launch: Launch) => Promise<Browser>])[] = [
  ["Chromium", launchChromium],
  ["Firefox", launchFirefox],
];

/** What a reader waits for, in real browsers: the paint after loading, and the card after the rest. */
export const surfaces = benchOf(surfaceFigures);

async function surfaceFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, launch] of BROWSERS) {
    const server = await startServer(fixturePage);
    const browser = await launch({ port: server.port });
    try {
      figures.push(...(await figuresIn(name, browser)));
    } finally {
      await browser.close();
      await server.close();
    }
  }
  return figures;
}

async function figuresIn(name: string, browser: Browser): Promise<Figure[]> {
  const painted: number[] = [];
  const floors: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const tab = await browser.openTab(PAGE);
    // Firefox now and then loses the first question to a page that has just come.
    const ask = () => tab.evaluate(timeToPaint).catch(() => undefined);
    painted.push(await until("terms are underlined", ask));
    await underlined(tab);
    floors.push(await tab.evaluate(walkAndRegister));
    cold.push(await timeToCard(tab, "JCPOA"));
    await tab.press("Escape");
    warm.push(await timeToCard(tab, "E3"));
    await tab.close();
  }
  const floor = sampleOf(floors);
  return [
    { name: `underlined after the page has loaded, ${name}`, unit: "ms", value: sampleOf(painted) },
    { name: `a bare walk that registers as many ranges, ${name}`, unit: "ms", value: floor },
    withoutRest(`card after the rest, the first on a page, ${name}`, sampleOf(cold)),
    withoutRest(`card after the rest, later, ${name}`, sampleOf(warm)),
  ];
}

/** Includes what driving the browser from outside costs, a few ms a step. */
function withoutRest(name: string, { median, p95, runs }: Sample): Figure {
  const value = { median: median - REST_MS.usual, p95: p95 - REST_MS.usual, runs };
  return { name, unit: "ms", value };
}

async function timeToCard(tab: Tab, term: string): Promise<number> {
  await pointAt(tab, term, 1);
  const start = performance.now();
  await cardOn(tab, term);
  return performance.now() - start;
}

/** Runs in the page: ms from the end of loading to the first paint of ours, 0 if it came before. */
function timeToPaint(): Promise<number> {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const loaded = page?.loadEventEnd ?? 0;
  return new Promise((resolve) => {
    const look = (): void => {
      if (CSS.highlights.size > 0) resolve(Math.max(0, performance.now() - loaded));
      else setTimeout(look, 1);
    };
    look();
  });
}

/** Runs in the page: ms to walk its text and to register as many static ranges as terms are painted. */
function walkAndRegister(): number {
  const start = performance.now();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    length += node.nodeValue?.length ?? 0;
    if (ranges.length >= 30 || !node.nodeValue?.trim()) continue;
    ranges.push(
      new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 }),
    );
  }
  CSS.highlights.set("bench", new Highlight(...ranges));
  const time = performance.now() - start;
  CSS.highlights.delete("bench");
  return length > 0 ? time : 0;
}
