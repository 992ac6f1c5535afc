import type { Point, Tab } from "../drivers/browser.ts";
import { until } from "../until.ts";

/** The words that are seen in the popup. */
export const popupText = (popup: Tab): Promise<string> =>
  popup.evaluate(() => document.body.innerText);

/** Waits until the popup says these words. */
export async function popupSays(popup: Tab, words: string): Promise<void> {
  await until(`the popup says “${words}”`, async () => (await popupText(popup)).includes(words));
}

/** The names of the page's terms, or of what was found, from top to bottom. */
export function rows(popup: Tab): Promise<string[]> {
  return until("the popup lists something", async () => {
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll(".row__name")].map((row) => row.textContent ?? ""),
    );
    return names.length > 0 ? names : undefined;
  });
}

/** Clicks the button, switch or field that shows or is called these words. */
export async function clickIn(popup: Tab, words: string): Promise<void> {
  await popup.click(await until(`the popup offers “${words}”`, () => pointOf(popup, words)));
}

function pointOf(popup: Tab, words: string): Promise<Point | null> {
  return popup.evaluate((wanted) => {
    const nameOf = (one: HTMLElement): string =>
      one.getAttribute("aria-label") ??
      one.querySelector(".row__name, .switch__label")?.textContent ??
      one.innerText;
    const found = [
      ...document.querySelectorAll<HTMLElement>("button, label, input, summary, a"),
    ].find((one) => nameOf(one).trim() === wanted);
    const [box] = found?.getClientRects() ?? [];
    if (!box) return null;
    const { left, top, width, height } = box;
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
}
