import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import type { browser } from "wxt/browser";
import { findChromium } from "./find-browser.ts";
import { clickToolbar } from "./toolbar.ts";

/** What the functions that run in a page of the extension find there. */
declare const chrome: typeof browser;

const EXTENSION = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));

/** How long the page may take to be read, in ms, and how often we look. */
const PATIENCE = { ms: 200, times: 15 };

/** Longer than the rest before a card opens, and the card's coming, in ms. */
const CARD_IS_OPEN_MS = 1200;

/** A browser with Sidelight and the demo article in it. */
export interface Demo {
  /** Resolves when the browser is closed. */
  readonly closed: Promise<void>;
  /** How many different terms Sidelight found on the page. */
  readonly countTerms: () => Promise<number>;
  /** Writes screenshots into the folder: the page with that term's card, the popup, the settings. */
  readonly screenshots: (folder: string, term: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the page at `address` with Sidelight, as a reader does on a site that it does not know:
 * by a click on the toolbar and on "Explain this page once".
 */
export async function openDemo(address: string, visible: boolean): Promise<Demo> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-demo-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: !visible,
    viewport: visible ? null : { width: 1180, height: 820 },
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      "--enable-unsafe-extension-debugging",
    ],
  });
  const closed = new Promise<void>((done) => {
    context.on("close", () => {
      // Chromium still writes for a moment after it has said that it is closed.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
      done();
    });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const home = new URL("/", worker.url()).href;
  const desk = await context.newPage();
  await desk.goto(`${home}options.html`);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.bringToFront();
  const tab = await allowOnce(desk, page, home);
  return {
    closed,
    countTerms: () => countTerms(desk, tab),
    screenshots: (folder, term) => shoot({ context, desk, page, home, tab }, folder, term),
    close: () => context.close(),
  };
}

/** Clicks the toolbar button, which grants the tab, and asks for what the popup's button asks for. */
async function allowOnce(desk: Page, page: Page, home: string): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error("Chromium takes no orders for the toolbar.");
  await clickToolbar(session, new URL(home).host, page.url());
  return desk.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find((tab) => tab.url === url)?.id;
    if (id === undefined) throw new Error(`There is no tab with ${url}.`);
    await chrome.runtime.sendMessage({ ask: "run-once", tab: id });
    return id;
  }, page.url());
}

/** Asks the page as the popup does, until it has been read. */
async function countTerms(desk: Page, tab: number): Promise<number> {
  for (let tries = 0; tries < PATIENCE.times; tries++) {
    const { value } = await desk.evaluate(
      (id) => chrome.tabs.sendMessage(id, { ask: "page-terms" }),
      tab,
    );
    if (value.terms.length > 0) return value.terms.length;
    await desk.waitForTimeout(PATIENCE.ms);
  }
  return 0;
}

interface Stage {
  readonly context: BrowserContext;
  readonly desk: Page;
  readonly page: Page;
  readonly home: string;
  readonly tab: number;
}

async function shoot(stage: Stage, folder: string, term: string): Promise<string[]> {
  const { context, desk, page, home, tab } = stage;
  const file = (name: string): string => join(folder, `${name}.png`);
  await page.screenshot({ path: file("page") });
  await page.mouse.move(0, 0);
  const at = await placeOf(page, term);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.waitForTimeout(CARD_IS_OPEN_MS);
  await page.screenshot({ path: file("card") });
  const popupOpens = context.waitForEvent("page");
  await desk.evaluate(([url, opener]) => void chrome.tabs.create({ url, openerTabId: opener }), [
    `${home}popup.html`,
    tab,
  ] as const);
  const popup = await popupOpens;
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByRole("listitem").first().waitFor();
  await popup.screenshot({ path: file("popup") });
  await desk.setViewportSize({ width: 820, height: 1000 });
  await desk.screenshot({ path: file("settings"), fullPage: true });
  return ["page", "card", "popup", "settings"].map(file);
}

/** Scrolls to the word's first place in the article, and gives its middle. */
function placeOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(
      document.querySelector("article") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      // High up in the window, so that the whole card has room below.
      scrollBy({ top: range.getBoundingClientRect().top - 140, behavior: "instant" });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`The page does not say “${wanted}”.`);
  }, word);
}
