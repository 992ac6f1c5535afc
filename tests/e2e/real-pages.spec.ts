import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { HOST_TAG } from "../../lib/page/leftovers.ts";
import type { Browser, Launch, Tab } from "./drivers/browser.ts";
import { launchChromium } from "./drivers/chromium.ts";
import { launchFirefox } from "./drivers/firefox.ts";
import { cardGone, readCard } from "./objects/card.ts";
import { painted, step } from "./objects/terms.ts";
import { startServer, type Reply, type Server } from "./server.ts";
import { pause, until } from "./until.ts";

/** Real newspapers' pages, which stay outside the project. Where they are named, they must be there. */
const DATA = process.env["SIDELIGHT_DATA"];

/** Time for a page to be read, in ms. */
const READ_MS = 600;

/** Firefox is slower to drive, and shares with Chromium all that could touch a page. */
const PLAYERS = [
  ["Chromium", launchChromium, 40],
  ["Firefox", launchFirefox, 12],
] as const satisfies readonly (readonly [string, (launch: Launch) => Promise<Browser>, number])[];

/** A page of the corpus. */
interface RealPage {
  readonly url: string;
  readonly file: string;
}

/** What is left of a visit. */
interface Visit {
  readonly markup: string;
  readonly requests: ReadonlySet<string>;
  /** The page's own pictures: scrolling to a term brings those that the page left for later. */
  readonly pictures: string;
  readonly troubles: readonly string[];
}

describe.runIf(DATA !== undefined).each(PLAYERS)("%s", (_name, launch, count) => {
  const pages = DATA === undefined ? [] : pickPages(DATA, count);
  const current: { page: RealPage | undefined } = { page: undefined };
  let server: Server;
  let browser: Browser;
  let plain: Browser;
  beforeAll(async () => {
    server = await startServer((address) => answer(address, current.page));
    browser = await launch({ port: server.port });
    plain = await launch({ port: server.port, without: true });
  });
  afterAll(async () => {
    await browser?.close();
    await plain?.close();
    await server?.close();
  });
  const visit = async (
    visited: Browser,
    meanwhile: (tab: Tab) => Promise<void>,
  ): Promise<Visit> => {
    server.requests.length = 0;
    const tab = await visited.openTab(current.page?.url ?? "");
    try {
      await pause(READ_MS);
      await meanwhile(tab);
      return {
        markup: await markup(tab),
        pictures: await tab.evaluate(pictures),
        requests: new Set(server.requests),
        troubles: await tab.troubles(),
      };
    } finally {
      await tab.close();
    }
  };

  test.each(pages.map((page) => [new URL(page.url).host, page] as const))(
    "%s",
    async (_host, page) => {
      current.page = page;
      const without = await visit(plain, async () => undefined);
      const withUs = await visit(browser, (tab) => openAndCloseCard(tab, browser, without.markup));
      expect(withUs.markup === without.markup, "the document is as it was").toBe(true);
      const isKnown = (url: string) => without.requests.has(url) || withUs.pictures.includes(url);
      expect([...withUs.requests].filter((url) => !isKnown(url))).toEqual([]);
      const [before, after] = [without.troubles, withUs.troubles].map(
        (all) => new Set(all.map(kindOf)),
      );
      expect([...(after ?? [])].filter((line) => !before?.has(line))).toEqual([]);
    },
  );
});

/** Where the page has a term, its card is opened and closed: all the while only our host is added. */
async function openAndCloseCard(tab: Tab, browser: Browser, before: string): Promise<void> {
  if (Object.keys(await painted(tab)).length === 0) return;
  await step(browser, tab);
  await until("a card opens", async () => (await readCard(tab))?.text);
  const during = await markup(tab);
  const host = `<${HOST_TAG}></${HOST_TAG}>`;
  expect(during.split(host).length, "one host while the card is open").toBe(2);
  expect(during.replace(host, "") === before, "nothing else is added").toBe(true);
  await tab.press("Escape");
  await cardGone(tab);
}

/** Runs in the page: the addresses of its pictures, in all their sizes. */
const pictures = (): string =>
  [...document.querySelectorAll<HTMLImageElement | HTMLSourceElement>("img, source")]
    .map(({ src, srcset }) => `${src} ${srcset}`)
    .join(" ");

const markup = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.documentElement.outerHTML);

/** A browser's complaint without the numbers in it, such as a time or a line. */
const kindOf = (line: string): string => line.replaceAll(/\d+/gu, "0");

/**
 * The page's own scripts don't run, so that it holds still and two visits can be compared. What it
 * asks for beside itself is empty, which browsers mind less than what is missing.
 */
function answer(address: URL, page: RealPage | undefined): Reply {
  if (!page || address.href !== new URL(page.url).href) return { body: "" };
  return {
    body: readFileSync(page.file),
    headers: { "content-security-policy": "script-src 'none'" },
  };
}

/** Pages of the sites on which we run by ourselves, spread over the list, which is by country. */
function pickPages(data: string, count: number): RealPage[] {
  const sites = parse(readFileSync("assets/news-sites.yaml", "utf8")) as string[];
  const rows = readFileSync(join(data, "corpus/manifest.tsv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  const pages = rows
    .map((row) => row.split("\t"))
    .map(([path = "", ...others]) => ({
      file: join(data, "corpus", path),
      url: others.at(-1) ?? "",
    }))
    .filter(({ url }) => url.startsWith("https://") && isOn(sites, new URL(url).host));
  if (pages.length < count)
    throw new Error(`${data} has ${pages.length} pages; ${count} are wanted.`);
  return pages.filter((_, at) => (at * count) % pages.length < count);
}

const isOn = (sites: readonly string[], host: string): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));
