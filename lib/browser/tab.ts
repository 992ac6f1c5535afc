import { browser } from "./api.ts";

/** The tab that a surface speaks of. */
export interface SubjectTab {
  readonly id: number;
  /** Its address, as far as the browser tells us. */
  readonly url: string | undefined;
}

/**
 * The tab that the popup was opened over. Where the popup is itself a tab (as on small screens, or
 * by its address), it speaks of the tab from which it was opened.
 */
export async function subjectTab(): Promise<SubjectTab | undefined> {
  const own = await browser.tabs.getCurrent();
  const opener = own?.openerTabId;
  const [tab] =
    opener === undefined
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(opener)];
  return tab?.id === undefined || tab.id === own?.id ? undefined : { id: tab.id, url: tab.url };
}
