import type { Point, Tab } from "../drivers/browser.ts";
import { until } from "../until.ts";
import { pointAt, underlined } from "./terms.ts";

/** The card as a reader has it before them. */
export interface Card {
  /** What it is called to a screen reader. */
  readonly label: string;
  /** All words that are seen in it. */
  readonly text: string;
  readonly html: string;
  /** Whether the focus is somewhere in it. */
  readonly hasFocus: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The card as it is now; nothing if there is none. */
export function readCard(tab: Tab): Promise<Card | undefined> {
  return tab.inCard((root) => {
    const card = root.querySelector<HTMLElement>("[role=dialog]");
    if (!card) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      label: card.getAttribute("aria-label") ?? "",
      text: card.innerText,
      html: card.innerHTML,
      hasFocus: root.activeElement !== null,
      left,
      top,
      right,
      bottom,
    };
  });
}

/** Waits for the card of that name, until it stands still. */
export function cardOn(tab: Tab, name: string): Promise<Card> {
  let before = "";
  return until(`a card on ${name} opens`, async () => {
    const card = await readCard(tab);
    const isStill = JSON.stringify(card) === before;
    before = JSON.stringify(card);
    return isStill && card?.label === `Background on ${name}` && card.text !== "" && card;
  });
}

/** Rests the pointer on a term, in its `nth` mention (the first is 0), until its card is there. */
export async function restOn(tab: Tab, term: string, nth = 0): Promise<Card> {
  await underlined(tab);
  await pointAt(tab, term, nth);
  return cardOn(tab, term);
}

/** Waits until the card says these words. */
export async function cardSays(tab: Tab, words: string): Promise<void> {
  await until(`the card says “${words}”`, async () => (await readCard(tab))?.text.includes(words));
}

/** The text of what has the focus in the card. */
export const focusInCard = (tab: Tab): Promise<string | undefined> =>
  tab.inCard((root) => root.activeElement?.textContent ?? "");

/** Waits until no card is left. */
export async function cardGone(tab: Tab): Promise<void> {
  await until("the card closes", async () => (await readCard(tab)) === undefined);
}

/** Clicks the button or unfolding line of the card with these words. */
export async function pressInCard(tab: Tab, words: string): Promise<void> {
  await tab.click(await pointInCard(tab, "button, summary, a", words));
}

/** Where the first of these stands in the card, or the one with these words; it is scrolled to. */
export function pointInCard(tab: Tab, selector: string, words = ""): Promise<Point> {
  return until(`the card has ${selector} ${words}`, () => tab.inCard(middleOf, selector, words));
}

/** Runs on the card's root. */
function middleOf(root: ShadowRoot, selector: string, words: string): Point | undefined {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (one) => words === "" || (one.getAttribute("aria-label") ?? one.innerText).trim() === words,
  );
  if (!found) return undefined;
  found.scrollIntoView({ block: "nearest" });
  // A link may be broken over two lines.
  const [box] = found.getClientRects();
  if (!box) return undefined;
  const { left, top, width, height } = box;
  return { x: left + width / 2, y: top + height / 2 };
}
