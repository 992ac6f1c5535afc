import { browser } from "../browser/api.ts";
import { setAsideUnusable } from "../settings/store.ts";
import { createMenus } from "./menus.ts";
import { registerAddedSites } from "./site-access.ts";

/** What is done once for each installation, update and start of the browser. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(prepare);
  browser.runtime.onStartup.addListener(prepare);
}

function prepare(): void {
  void createMenus();
  void registerAddedSites();
  void setAsideUnusable();
}
