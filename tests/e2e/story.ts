import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { demoPage } from "./demo-page.ts";
import type { Browser, Launch, Tab } from "./drivers/browser.ts";
import { launchChromium } from "./drivers/chromium.ts";
import { launchFirefox } from "./drivers/firefox.ts";
import { heavyPage } from "./heavy-pages.ts";
import { hostilePage } from "./hostile-pages.ts";
import { kindPage } from "./kinds.ts";
import { movingPage } from "./moving-pages.ts";
import { oddPage } from "./odd-pages.ts";
import { fixturePage, startServer, type Server } from "./server.ts";

/** The addresses of the fixture pages: on a news site, and on one that Sidelight does not know. */
export const PAGES = {
  talks: "https://edition.cnn.com/harbour-courier/2021/02/18/talks",
  undated: "https://edition.cnn.com/harbour-courier/undated",
  front: "https://edition.cnn.com/",
  mirrored: "https://edition.cnn.com/harbour-courier/2021/02/18/mirrored",
  elsewhere: "https://harbour-courier.example/2021/02/18/talks",
} as const;

/** Who has a page for an address, in this order. */
const PAGES_OF = [
  movingPage,
  oddPage,
  kindPage,
  hostilePage,
  demoPage,
  fixturePage,
  heavyPage,
] as const;

/** What a story is told on: one browser for all stories of a file. */
export interface Stage {
  readonly name: "Chromium" | "Firefox";
  readonly browser: () => Browser;
  readonly server: () => Server;
  /** Opens an address in a tab that is closed after the story. */
  readonly open: (url: string) => Promise<Tab>;
  /** An address that the page in a tab will ask for by itself. */
  readonly keep: (url: string) => void;
  /** The popup over a tab. */
  readonly popup: (over: Tab) => Promise<Tab>;
}

type Player = readonly [Stage["name"], (launch: Launch) => Promise<Browser>];

const PLAYERS: readonly Player[] = [
  ["Chromium", launchChromium],
  ["Firefox", launchFirefox],
];

/**
 * Tells the stories in each browser. After each, whatever it was about, nothing may stand in the
 * console, and the pages that were opened must be all that was ever asked of the web.
 */
export function inEachBrowser(tell: (stage: Stage) => void, only?: Stage["name"]): void {
  const players = PLAYERS.filter(([name]) => only === undefined || name === only);
  describe.each(players)("%s", (name, launch) => {
    let browser: Browser;
    let server: Server;
    let tabs: Tab[] = [];
    let opened: string[] = [];
    const hold = (tab: Tab): Tab => (tabs.push(tab), tab);
    beforeAll(async () => {
      server = await startServer((at) => PAGES_OF.map((page) => page(at)).find(Boolean));
      browser = await launch({ port: server.port });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    beforeEach(async () => {
      tabs = [];
      opened = [];
      server.requests.length = 0;
      await browser.callApi("storage.local.clear");
    });
    afterEach(async () => {
      const troubles = await Promise.all(tabs.map((tab) => tab.troubles()));
      for (const tab of tabs) await tab.close().catch(() => undefined);
      expect(troubles.flat(), "the console").toEqual([]);
      const ours = new Set<string>([...Object.values(PAGES), ...opened]);
      expect(
        server.requests.filter((url) => !ours.has(url)),
        "requests",
      ).toEqual([]);
    });
    tell({
      name,
      browser: () => browser,
      server: () => server,
      open: async (url) => (opened.push(url), hold(await browser.openTab(url))),
      keep: (url) => void opened.push(url),
      popup: async (over) => hold(await browser.openPopup(over)),
    });
  });
}
