import { readFileSync } from "node:fs";
import { pause, until } from "../until.ts";
import type { Browser, Launch, Tab } from "./browser.ts";
import { callText } from "./call-text.ts";
import { builtExtension, callApi, DESK, POPUP } from "./extension.ts";
import { createFirefoxTab, runScript, valueOf, type FirefoxTabParts } from "./firefox-tab.ts";
import { startFirefox, type FirefoxProcess } from "./firefox-process.ts";
import { startProxy } from "./proxy.ts";

/** Firefox draws a new address for each installation, unless it is told one. */
const HOME_HOST = "5d1de119-0000-4000-8000-000000000001";
const HOME = `moz-extension://${HOME_HOST}/`;
/** The window with its bars, in CSS px: they leave about as much room as Chromium's tests have. */
const WINDOW = { width: 1000, height: 790 };

/** After this long, in ms, a page that has loaded has arrived in Firefox's own window too. */
const SETTLED_MS = 150;

/** A page's line in the console. Those of Firefox's own parts begin with the part's name. */
const OF_A_PAGE = /^console\.(?:error|warn|assert): (?!\w+: )/u;

/** Starts a Firefox without a window, with a profile of its own. */
export async function launchFirefox({ port, without, extension }: Launch): Promise<Browser> {
  const folder = without ? undefined : (extension ?? builtExtension("firefox-mv3"));
  const id = folder && idIn(folder);
  const proxy = await startProxy(port);
  const firefox = await startFirefox({
    "network.proxy.type": 1,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy.port,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxy.port,
    // Firefox's question for a permission stands outside the page, where no test reaches: it is
    // answered with yes.
    "extensions.webextOptionalPermissionPrompts": false,
    ...(id && { "extensions.webextensions.uuids": JSON.stringify({ [id]: HOME_HOST }) }),
  });
  const close = async (): Promise<void> => {
    await firefox.close();
    proxy.close();
  };
  try {
    if (folder) await firefox.marionette.send("Addon:Install", { path: folder, temporary: true });
    return await control(firefox, id, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function idIn(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  const found = /"id":"([^"]+)"/u.exec(JSON.stringify(manifest));
  if (!found?.[1]) throw new Error(`${folder}/manifest.json names no add-on id.`);
  return found[1];
}

async function control(
  firefox: FirefoxProcess,
  extension: string | undefined,
  close: () => Promise<void>,
): Promise<Browser> {
  const { marionette } = firefox;
  const desk = String(valueOf(await marionette.send("WebDriver:GetWindowHandle")));
  const inChrome: FirefoxTabParts["inChrome"] = (called, ...args) =>
    atWindow(firefox, () => runScript(marionette, callText(called, args)));
  const troubles = async (): Promise<string[]> => [
    ...firefox.console.filter((line) => OF_A_PAGE.test(line)),
    ...((await inChrome(scriptErrors, HOME_HOST)) as string[]),
  ];
  await marionette.send("WebDriver:SetWindowRect", WINDOW);
  if (extension) await marionette.send("WebDriver:Navigate", { url: HOME + DESK });
  const call = async (method: string, ...args: readonly unknown[]): Promise<unknown> => {
    await marionette.send("WebDriver:SwitchToWindow", { handle: desk, focus: false });
    return runScript(marionette, callText(callApi, [method, args]));
  };
  const handles = async (): Promise<string[]> =>
    (await marionette.send("WebDriver:GetWindowHandles")) as string[];
  const open = async (url: string, make: () => Promise<number>): Promise<Tab> => {
    const before = new Set(await handles());
    const earlier = (await troubles()).length;
    const id = await make();
    const handle = await until("Firefox opens a tab", async () =>
      (await handles()).find((one) => !before.has(one)),
    );
    const tab = createFirefoxTab({
      marionette,
      handle,
      id,
      inChrome,
      atWindow: (command, parameters) =>
        atWindow(firefox, () => marionette.send(command, parameters)),
      // Firefox keeps one list for all tabs.
      troubles: async () => (await troubles()).slice(earlier),
    });
    await tab.show();
    await tab.goTo(url);
    return tab;
  };
  const createTab = async (opener?: Tab): Promise<number> => {
    if (!extension) return newBareTab(firefox, desk);
    const wish = { url: "about:blank", active: true, ...(opener && { openerTabId: opener.id }) };
    return ((await call("tabs.create", wish)) as { id: number }).id;
  };
  return {
    openTab: (url) => open(url, () => createTab()),
    openPopup: (over) =>
      until("the click on the toolbar button grants the tab", async () => {
        await inChrome(grantTab, extension ?? "", over.id);
        // Firefox forgets the grant if it comes so early that the page's own arrival comes after it.
        await pause(SETTLED_MS);
        if (!hasAddress(await call("tabs.get", over.id))) return undefined;
        const popup = await open(HOME + POPUP, () => createTab(over));
        if (hasAddress(await call("tabs.get", over.id))) return popup;
        await popup.close();
        return undefined;
      }),
    callApi: call,
    stopWorker: async () => void (await inChrome(stopBackground, extension ?? "")),
    close,
  };
}

/** Firefox tells the address only of tabs to which we have access. */
const hasAddress = (tab: unknown): boolean =>
  typeof tab === "object" && tab !== null && "url" in tab;

async function newBareTab({ marionette }: FirefoxProcess, from: string): Promise<number> {
  await marionette.send("WebDriver:SwitchToWindow", { handle: from, focus: false });
  await marionette.send("WebDriver:NewWindow", { type: "tab", focus: true });
  return -1;
}

/** Does something to the window around the pages, not to the page in it. */
async function atWindow<T>({ marionette }: FirefoxProcess, act: () => Promise<T>): Promise<T> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  try {
    return await act();
  } finally {
    await marionette.send("Marionette:SetContext", { value: "content" });
  }
}

/** What these functions use of Firefox's own window. */
interface FirefoxWindow {
  readonly ChromeUtils: {
    readonly importESModule: (module: string) => {
      readonly ExtensionParent: {
        readonly apiManager: {
          readonly global: { readonly tabTracker: { readonly getTab: (id: number) => unknown } };
        };
      };
    };
  };
  readonly WebExtensionPolicy: {
    readonly getByID: (id: string) => {
      readonly extension: {
        readonly tabManager: { readonly addActiveTabPermission: (tab: unknown) => void };
        readonly terminateBackground: () => Promise<void>;
      };
    };
  };
  readonly Services: {
    readonly console: {
      readonly getMessageArray: () => readonly { message: string; sourceName?: string }[];
    };
  };
}

/** Runs in Firefox's window: what a click on the toolbar button grants. */
function grantTab(extension: string, tab: number): void {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const module = "resource://gre/modules/ExtensionParent.sys.mjs";
  const { tabTracker } = ChromeUtils.importESModule(module).ExtensionParent.apiManager.global;
  const { tabManager } = WebExtensionPolicy.getByID(extension).extension;
  tabManager.addActiveTabPermission(tabTracker.getTab(tab));
}

/** Runs in Firefox's window: ends the extension's event page. */
function stopBackground(extension: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  return WebExtensionPolicy.getByID(extension).extension.terminateBackground();
}

/**
 * Runs in Firefox's window: uncaught errors of the extension's scripts, wherever they ran. Not among
 * them is Firefox's own note about an answer that comes when the page is gone, or lies in the
 * back-forward cache.
 */
function scriptErrors(home: string): string[] {
  const { Services } = globalThis as unknown as FirefoxWindow;
  return Services.console
    .getMessageArray()
    .filter(({ message, sourceName }) => `${sourceName} ${message}`.includes(home))
    .filter(
      ({ message }) =>
        !/Promise resolved (?:while context is inactive|after context unloaded)/u.test(message),
    )
    .map(({ message }) => message);
}
