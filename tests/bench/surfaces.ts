import { REST_MS } from "../../lib/settings/schema.ts";
import type { Launch, Browser, Tab } from "../e2e/drivers/browser.ts";
import { launchChromium } from "../e2e/drivers/chromium.ts";
import { launchFirefox } from "../e2e/drivers/firefox.ts";
import { HOST_TAG } from "../../lib/page/leftovers.ts";
import { cardGone } from "../e2e/objects/card.ts";
import { mention, underlined } from "../e2e/objects/terms.ts";
import { fixturePage, startServer } from "../e2e/server.ts";
import { until } from "../e2e/until.ts";
import { benchOf, type Figure } from "./figure.ts";
import { sampleOf } from "./sample.ts";

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
  const bare: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const tab = await browser.openTab(PAGE);
    // Firefox now and then loses the first question to a page that has just come.
    const ask = () => tab.evaluate(timeToPaint).catch(() => undefined);
    painted.push(await until("terms are underlined", ask));
    await underlined(tab);
    floors.push(await tab.evaluate(walkAndRegister));
    bare.push((await tab.evaluate(showBare, REST_MS.usual)) - REST_MS.usual);
    await browser.stopWorker();
    cold.push(await timeToCard(tab, "JCPOA", 1));
    for (const term of ["E3", "IAEA", "snapback"]) warm.push(await timeToCard(tab, term));
    await tab.close();
  }
  const floor = sampleOf(floors);
  return [
    { name: `underlined after the page has loaded, ${name}`, unit: "ms", value: sampleOf(painted) },
    { name: `a bare walk that registers as many ranges, ${name}`, unit: "ms", value: floor },
    {
      name: `a bare popover after a timer as long as the rest, ${name}`,
      unit: "ms",
      value: sampleOf(bare),
    },
    {
      name: `card after the rest, the first on a page, worker asleep, ${name}`,
      unit: "ms",
      value: sampleOf(cold),
    },
    { name: `card after the rest, later, ${name}`, unit: "ms", value: sampleOf(warm) },
  ];
}

/** From the end of the rest to the first frame with the card, in ms, as the page itself sees it. */
async function timeToCard(tab: Tab, term: string, nth = 0): Promise<number> {
  await tab.moveTo({ x: 5, y: 5 });
  const at = await mention(tab, term, nth);
  await tab.evaluate(watchForCard, HOST_TAG, term, at);
  await tab.moveTo(at);
  const ms = await until("the card is painted", () =>
    tab.evaluate(() => (window as Watched).untilCard),
  );
  await tab.press("Escape");
  await cardGone(tab);
  return ms - REST_MS.usual;
}

type Watched = typeof globalThis & { untilCard?: number };

/**
 * Runs in the page: notes the ms from the frame in which the pointer is first over the term, when
 * the rest begins, to the end of the first frame that has our element. Without the card's entrance,
 * which only fades in what is there.
 */
function watchForCard(tag: string, term: string, at: { x: number; y: number }): void {
  const caret = document.caretPositionFromPoint(at.x, at.y);
  const text = caret?.offsetNode;
  if (!caret || !(text instanceof Text)) throw new Error(`${term} does not stand there.`);
  const range = document.createRange();
  range.setStart(text, text.data.lastIndexOf(term, caret.offset));
  range.setEnd(text, range.startOffset + term.length);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const seen = window as Watched;
  delete seen.untilCard;
  let begun = 0;
  const moved = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (x < left - 2 || x > right + 2 || y < top - 2 || y > bottom + 2) return;
    removeEventListener("pointermove", moved, true);
    requestAnimationFrame(() => (begun = performance.now()));
  };
  addEventListener("pointermove", moved, true);
  new MutationObserver((_, observer) => {
    if (!document.querySelector(tag)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // What is sent in a frame arrives when that has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (seen.untilCard = performance.now() - begun));
      port1.start();
      port2.postMessage("painted");
    });
  }).observe(document.documentElement, { childList: true });
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

/** Runs in the page: ms from a frame over a timer to the end of the first frame with an empty popover. */
function showBare(rest: number): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      setTimeout(() => {
        const bare = document.createElement("div");
        bare.popover = "manual";
        document.documentElement.append(bare);
        bare.showPopover();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => {
            bare.remove();
            resolve(performance.now() - begun);
          });
          port1.start();
          port2.postMessage("painted");
        });
      }, rest);
    });
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
