import { browser } from "../browser/api.ts";

/** The id under which the page script is registered on sites that the reader added. */
const ADDED_SITES = "added-sites";

/** What runs on a page: the same files that the manifest names for the news sites. */
const PAGE_FILES = { js: ["/page.js"], css: ["/assets/highlights.css"] } as const;

/** Style sheets of the reader's, which Firefox asks in shadow trees too; Chromium asks every one. */
const STYLES: { files: string[]; origin: "USER" } = { files: [...PAGE_FILES.css], origin: "USER" };

/**
 * Runs in all frames of a tab that we may run in. In each our script looks for itself whether it is
 * the one that holds the story, and ends if it is not.
 */
export async function runInFrames(tab: number | undefined): Promise<null> {
  if (tab === undefined) throw new Error("Only a page can ask for its frames.");
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, ...STYLES });
  await browser.scripting.executeScript({ target, files: [...PAGE_FILES.js] });
  return null;
}

/** Runs on the page of a tab for which the browser has granted us access by a click. */
export async function runOnce(tab: number): Promise<null> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, ...STYLES });
  // Both scripts at once: the grant ends with the page, and the card may be wanted after that.
  await browser.scripting.executeScript({ target, files: [...PAGE_FILES.js, "/card.js"] });
  return null;
}

/**
 * Registers the page script on the sites that the reader has added, beside those of the manifest.
 * Called at each start and whenever permissions change; browsers forget it on an update.
 */
export async function registerAddedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const bundled = new Set(scripts.flatMap(({ matches }) => matches ?? []));
  // Only Firefox knows the key, and only its manifest has it.
  const cssOrigin = scripts.some((script) => "css_origin" in script)
    ? ({ cssOrigin: "user" } as const)
    : {};
  const added = origins.filter((origin) => !bundled.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED_SITES] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ADDED_SITES] });
  }
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ADDED_SITES,
      matches: added,
      excludeMatches: [...bundled],
      js: [...PAGE_FILES.js],
      css: [...PAGE_FILES.css],
      ...cssOrigin,
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/** Follows the reader's grants and withdrawals. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(() => void registerAddedSites());
  browser.permissions.onRemoved.addListener(() => void registerAddedSites());
}
