import { browser } from "../browser/api.ts";
import type { Sender } from "../messages/handle.ts";

/** Puts the card's code into the frame that asks. It is not on the page before a reader points. */
export async function injectCard({ tab, frameId }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error("Only a page can ask for the card.");
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ["/card.js"],
  });
  return null;
}
