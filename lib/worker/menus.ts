import { browser } from "../browser/api.ts";
import { t } from "../i18n/text.ts";
import { askPage, insist } from "../messages/send.ts";
import { runOnce } from "./site-access.ts";

const LOOK_UP = "look-up";

/** Makes the context menu. Browsers keep it, so it is made once for each version of ours. */
export async function createMenus(): Promise<void> {
  if (!("contextMenus" in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: t("menuLookUp"),
    contexts: ["selection"],
  });
}

/** Answers the context menu. Firefox on Android has none. */
export function listenToMenus(): void {
  if (!("contextMenus" in browser)) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== LOOK_UP || tab?.id === undefined) return;
    // On a page of the browser's own nothing of ours can run: the menu has no effect there.
    lookUp(tab.id, info.selectionText ?? "").catch(() => undefined);
  });
}

/** A click on the menu grants us the tab, so a page on which we do not run can be asked too. */
async function lookUp(tab: number, selected: string): Promise<void> {
  const ask = { ask: "look-up-selection", text: selected.trim().slice(0, 300) } as const;
  await askPage(tab, ask).catch(async () => {
    await runOnce(tab);
    await insist(() => askPage(tab, ask));
  });
}
