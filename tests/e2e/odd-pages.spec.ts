import { expect, test } from "vitest";
import type { Browser, Point, Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, readCard, type Card } from "./objects/card.ts";
import { popupSays } from "./objects/popup.ts";
import { mention, pointAt, underlined } from "./objects/terms.ts";
import { odd } from "./odd-pages.ts";
import { inEachBrowser } from "./story.ts";
import { pause, until } from "./until.ts";

/** Longer than a card takes to open, in ms: after that none will. */
const NO_CARD_MS = 800;
/** How far, in CSS px, a card may be from the middle of its term. */
const NEAR = 45;

inEachBrowser(({ name, browser, open, popup }) => {
  test.each([
    "malformed",
    "clobbering",
    "xhtml",
    "right-to-left",
    "filtered",
    "zoomed",
    "turned",
    "columns",
    "quirks",
    "unselectable",
    "untouchable",
  ])("%s: the terms are found, and the card stands beside them", async (slug) => {
    const tab = await open(odd(slug));
    expect(await terms(tab)).toEqual(["JCPOA", "IAEA"]);
    const at = await pointAt(tab, "JCPOA");
    const card = await cardOn(tab, "JCPOA");
    expect(card.text).toContain("18 Feb 2021");
    expectBeside(card, at, await windowOf(tab));
  });

  test("vertical: the terms are found, and the card stands beside the line", async () => {
    const tab = await open(odd("vertical"));
    expect(await terms(tab)).toEqual(["JCPOA", "IAEA"]);
    const at = await pointAt(tab, "JCPOA");
    const card = await cardOn(tab, "JCPOA");
    expectBeside(card, at, await windowOf(tab));
    expect(card.right < at.x || card.left > at.x).toBe(true);
  });

  test("a term on two lines has its card beside the one that is pointed at", async () => {
    const tab = await open(odd("broken"));
    await underlined(tab);
    const [upper, lower] = await tab.evaluate(linesOfTerm);
    if (!upper || !lower) throw new Error("The term stands on one line.");
    await tab.moveTo(lower);
    expectBeside(await cardOn(tab, "JCPOA"), lower, await windowOf(tab), NEAR);
    await tab.press("Escape");
    await cardGone(tab);
    await tab.moveTo({ x: 5, y: 5 });
    await tab.moveTo(upper);
    const { top } = await cardOn(tab, "JCPOA");
    expect(top).toBeGreaterThan(upper.y);
    expect(top).toBeLessThan(upper.y + NEAR);
  });

  test("built-ins that a page has replaced are not ours", async () => {
    const tab = await open(odd("overriding"));
    await until("the page is read", async () => (await asked(browser(), tab)).terms.length === 2);
    await tab.evaluate(() => (window as unknown as { restore: () => void }).restore());
    expect(await terms(tab)).toEqual(["JCPOA", "IAEA"]);
    await pointAt(tab, "JCPOA");
    await cardOn(tab, "JCPOA");
  });

  test("a page can't open a card or close one with events of its own making", async () => {
    const tab = await open(odd("plain"));
    await underlined(tab);
    await tab.moveTo({ x: 5, y: 5 });
    await tab.evaluate(forge, await mention(tab, "JCPOA"));
    await pause(NO_CARD_MS);
    expect(await readCard(tab)).toBeUndefined();
    await pointAt(tab, "JCPOA");
    await cardOn(tab, "JCPOA");
    await tab.evaluate(forge, { x: 5, y: 5 });
    await pause(NO_CARD_MS);
    await cardOn(tab, "JCPOA");
  });

  test("a story in full screen is explained; one that is inert or under a dialog is not", async () => {
    const tab = await open(odd("on-top"));
    await underlined(tab);
    await tab.click(await mention(tab, "Whole screen"));
    await until("the page fills the screen", () =>
      tab.evaluate(() => !!document.fullscreenElement),
    );
    const inStory = await pointAt(tab, "JCPOA", 1);
    expectBeside(await cardOn(tab, "JCPOA"), inStory, await windowOf(tab));
    await tab.evaluate(() => document.exitFullscreen());
    await tab.moveTo({ x: 5, y: 5 });
    await cardGone(tab);
    await tab.evaluate(() => (document.body.inert = true));
    await pointAt(tab, "IAEA", 1);
    await pause(NO_CARD_MS);
    expect(await readCard(tab)).toBeUndefined();
    await tab.evaluate(() => {
      document.body.inert = false;
      document.querySelector("dialog")?.showModal();
    });
    await pointAt(tab, "IAEA", 1);
    await pause(NO_CARD_MS);
    expect(await readCard(tab)).toBeUndefined();
  });

  test.each([
    ["picture", "This page does not look like an article."],
    ["frameset", "This page does not look like an article."],
    ["no-body", "This page does not look like an article."],
    ["text", "This is plain text."],
    ["report.pdf", "This is a PDF."],
    ["french", "This page is in French."],
    ["french-xhtml", "This page is in French."],
  ])("%s: the popup says “%s”", async (slug, words) => {
    await popupSays(await popup(await open(odd(slug))), words);
  });

  test.each([
    [name === "Chromium" ? "chrome://version/" : "about:license", "The browser lets no extension"],
    [`file://${import.meta.filename}`, "not files"],
    ["https://addons.mozilla.org/odd/plain", "Browsers let no extension onto the pages of an add"],
  ])("%s: the popup says “%s”", async (url, words) => {
    const list = await popup(await open(url));
    await popupSays(list, words);
    expect(await list.evaluate(() => document.querySelectorAll(".access").length)).toBe(0);
  });
});

/** The texts that are underlined, once there are any. */
const terms = (tab: Tab): Promise<string[]> =>
  until("both terms are underlined", async () => {
    const texts = await underlined(tab);
    return texts.length > 1 && texts;
  });

/** What the page's script tells the popup. */
async function asked(browser: Browser, tab: Tab): Promise<{ terms: readonly unknown[] }> {
  const ask = { ask: "page-terms" };
  const answer = await browser
    .callApi("tabs.sendMessage", tab.id, ask, { frameId: 0 })
    .catch(() => undefined);
  return (answer as { value?: { terms: unknown[] } } | undefined)?.value ?? { terms: [] };
}

const windowOf = (tab: Tab): Promise<Point> =>
  tab.evaluate(() => ({ x: innerWidth, y: innerHeight }));

/** The whole card is in the window, near the pointer, and not under it. */
function expectBeside(card: Card, { x, y }: Point, size: Point, near = NEAR): void {
  expect(Math.min(card.left, card.top)).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(size.x);
  expect(card.bottom).toBeLessThanOrEqual(size.y);
  const across = Math.max(card.left - x, x - card.right);
  const along = Math.max(card.top - y, y - card.bottom);
  expect(Math.max(across, along), "from the pointer to the card").toBeGreaterThan(0);
  expect(Math.max(across, along), "from the pointer to the card").toBeLessThan(near);
}

/** Runs in the page: the middles of the lines that the long term stands on. */
function linesOfTerm(): Point[] {
  const text = document.getElementById("first")?.firstChild;
  if (!(text instanceof Text)) return [];
  const at = text.data.indexOf("Joint");
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, text.data.indexOf("Action") + "Action".length);
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({
    x: left + width / 2,
    y: top + height / 2,
  }));
}

/** Runs in the page: what a hand would do at that point, told by the page itself. */
function forge({ x, y }: Point): void {
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: "mouse" };
  const target = document.elementFromPoint(x, y) ?? document.body;
  for (const type of ["pointerover", "pointermove", "pointerdown", "pointerup", "click"]) {
    target.dispatchEvent(new PointerEvent(type, at));
  }
  target.dispatchEvent(new MouseEvent("mousemove", at));
  target.dispatchEvent(new PointerEvent("click", { ...at, pointerType: "touch" }));
  target.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  document.dispatchEvent(new PointerEvent("pointerleave", at));
}
