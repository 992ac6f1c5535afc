import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { findChromium } from "../../../lib/cli/find-browser.ts";
import { clickToolbar } from "../../../lib/cli/toolbar.ts";
import { within } from "../until.ts";
import type { Browser, Launch, Tab } from "./browser.ts";
import { callText } from "./call-text.ts";
import { createChromiumTab, WINDOW } from "./chromium-tab.ts";
import { builtExtension, callApi, DESK, POPUP } from "./extension.ts";

/** Starts a Chromium without a window, with a profile of its own. */
export async function launchChromium(launch: Launch): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    ignoreHTTPSErrors: true,
    locale: "en-GB",
    viewport: WINDOW,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: argumentsFor(launch),
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  if (launch.without) return withoutSidelight(context, close);
  try {
    return await withSidelight(context, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** What Chromium is started with so that all of the web is that port, and Sidelight is in it. */
export function argumentsFor({ port, without, extension }: Launch): string[] {
  const everyHost = [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
    "--ignore-certificate-errors",
  ];
  if (without) return everyHost;
  const folder = extension ?? builtExtension("chrome-mv3");
  return [
    ...everyHost,
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    // Lets the DevTools protocol click the toolbar button.
    "--enable-unsafe-extension-debugging",
  ];
}

async function withSidelight(context: BrowserContext, close: () => Promise<void>) {
  const worker =
    context.serviceWorkers()[0] ??
    (await within("Chromium starts the worker", context.waitForEvent("serviceworker")));
  const home = new URL("/", worker.url()).href;
  const desk = await context.newPage();
  await desk.goto(home + DESK);
  const session = await context.newCDPSession(desk);
  const whole = await context.browser()?.newBrowserCDPSession();
  const call = (method: string, ...args: readonly unknown[]): Promise<unknown> =>
    desk.evaluate(callText(callApi, [method, args]));
  const openTab = async (url: string, opener?: Tab): Promise<Tab> => {
    const wish = { url: "about:blank", active: true, ...(opener && { openerTabId: opener.id }) };
    const appears = context.waitForEvent("page");
    const { id } = (await call("tabs.create", wish)) as { id: number };
    const tab = await createChromiumTab(await within("Chromium opens a tab", appears), id);
    await tab.goTo(url);
    return tab;
  };
  const browser: Browser = {
    openTab: (url) => openTab(url),
    async openPopup(over) {
      if (!whole) throw new Error("Chromium gives no session of the whole browser.");
      await clickToolbar(whole, new URL(home).host, await over.evaluate(() => location.href));
      return openTab(home + POPUP, over);
    },
    callApi: call,
    async stopWorker() {
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
    },
    close,
  };
  return browser;
}

function withoutSidelight(context: BrowserContext, close: () => Promise<void>): Browser {
  const absent = () => Promise.reject(new Error("Sidelight is not in this browser."));
  return {
    async openTab(url) {
      const tab = await createChromiumTab(await context.newPage(), -1);
      await tab.goTo(url);
      return tab;
    },
    openPopup: absent,
    callApi: absent,
    stopWorker: absent,
    close,
  };
}
