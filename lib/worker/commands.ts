import { browser } from "../browser/api.ts";
import { askPage } from "../messages/send.ts";
import { siteOf, isSiteOn } from "../settings/sites.ts";
import { loadSettings } from "../settings/store.ts";
import { switchSite } from "./switch-site.ts";

/** Answers the keyboard shortcuts. Firefox on Android has none. */
export function listenToCommands(): void {
  if (!("commands" in browser)) return;
  browser.commands.onCommand.addListener((command) => {
    void obey(command);
  });
}

async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // A page on which we do not run has no terms to go to: its silence is the answer.
  if (command === "next-term") await askPage(tab.id, { ask: "step", by: 1 }).catch(() => null);
  if (command === "previous-term") await askPage(tab.id, { ask: "step", by: -1 }).catch(() => null);
  if (command === "toggle-site") await toggleSite(tab.url);
}

async function toggleSite(url: string | undefined): Promise<void> {
  const site = url && siteOf(url);
  if (!site) return;
  await switchSite(site, !isSiteOn(await loadSettings(), site));
}
