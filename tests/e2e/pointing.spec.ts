import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { cardGone, cardOn, readCard, restOn } from "./objects/card.ts";
import { mention, pointAt, underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { pause } from "./until.ts";

/** Longer than the rest before a card opens and the grace before it closes, in ms. */
const LONG_MS = 900;
/** Longer than a reader who has stopped writing is left alone, in ms. */
const WRITTEN_MS = 1100;

inEachBrowser(({ open }) => {
  const noCard = async (tab: Tab): Promise<void> => {
    await pause(LONG_MS);
    expect((await readCard(tab))?.label).toBeUndefined();
  };

  test("a slow hand on its way to the card may cross another term", async () => {
    const tab = await open(PAGES.talks);
    // The second term stands on the way to the card's far corner.
    await tab.evaluate(() => {
      const first = document.querySelector("article p:nth-of-type(2)");
      if (first) first.textContent = "They signed the JCPOA, and the IAEA counts what they enrich.";
    });
    await pause(LONG_MS);
    await underlined(tab);
    const from = await pointAt(tab, "JCPOA", 1);
    const card = await cardOn(tab, "JCPOA");
    const isBelow = card.top > from.y;
    const corner = { x: card.right - 20, y: isBelow ? card.top + 20 : card.bottom - 20 };
    await tab.moveTo(corner, 2500);
    await pause(LONG_MS);
    expect((await readCard(tab))?.label).toBe("Background on JCPOA");
  });

  test("a hand that goes the other way changes cards", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const { y } = await pointAt(tab, "E3");
    const { top } = await cardOn(tab, "E3");
    const away = { x: 5, y: top > y ? 5 : await tab.evaluate(() => innerHeight - 5) };
    await tab.moveTo(away, 1500);
    expect(await readCard(tab), "long before a slow hand stops").toBeUndefined();
    await pointAt(tab, "snapback");
    await cardOn(tab, "snapback");
  });

  test("a click elsewhere closes the card", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const { y } = await pointAt(tab, "snapback");
    await cardOn(tab, "snapback");
    // Not by leaving: at once.
    await tab.click({ x: 20, y: y - 200 });
    expect(await readCard(tab)).toBeUndefined();
  });

  test("nothing opens while text is being selected across a term", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const at = await mention(tab, "E3");
    await tab.moveTo({ x: at.x - 80, y: at.y });
    await tab.mouse("down");
    await tab.moveTo(at);
    await noCard(tab);
    await tab.mouse("up");
    await noCard(tab);
    expect(await tab.evaluate(() => String(getSelection()).trim())).not.toBe("");
  });

  test("nothing opens while a link is being dragged across a term", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.moveTo(await mention(tab, "IAEA"));
    await tab.mouse("down");
    await tab.moveTo(await mention(tab, "snapback"), 400);
    await noCard(tab);
    await tab.mouse("up");
  });

  test("nothing opens under the pointer while a reader writes, however it trembles", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    // What is written in is scrolled into view: here it always is.
    await tab.evaluate(() => {
      const field = document.getElementById("letter");
      field?.setAttribute("style", "position: fixed; top: 0; right: 0");
      field?.focus({ preventScroll: true });
    });
    const { x, y } = await mention(tab, "snapback");
    await tab.type("D");
    await tab.moveTo({ x, y });
    for (const letter of "ear Editor") {
      await tab.type(letter);
      await tab.moveTo({ x: x + (letter < "i" ? 1 : 0), y });
      expect(await readCard(tab)).toBeUndefined();
    }
    await tab.moveTo({ x: x + 2, y });
    await pause(WRITTEN_MS);
    expect(await readCard(tab)).toBeUndefined();
    await tab.moveTo({ x: x - 2, y });
    await cardOn(tab, "snapback");
  });

  test("nothing opens while the text is scrolled below the pointer", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => (document.body.style.paddingBottom = "200vh"));
    const { x, y } = await tab.evaluate(placeUnscrolled, "snapback");
    const pointer = { x, y: 300 };
    await tab.moveTo(pointer);
    await tab.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), y - pointer.y);
    await noCard(tab);
    await tab.moveTo({ x: x + 2, y: pointer.y });
    await cardOn(tab, "snapback");
  });

  test("a text that is scrolled away during the rest opens nothing", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => (document.body.style.paddingBottom = "200vh"));
    const at = await pointAt(tab, "snapback");
    await tab.wheel(at, 60);
    await noCard(tab);
  });

  test("a ticker that scrolls by itself elsewhere on the page keeps no card from opening", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      const ticker = document.createElement("div");
      ticker.style.cssText = "position: fixed; right: 0; top: 0; width: 90px; overflow: hidden";
      ticker.innerHTML = `<p style="width: 9000px">Latest: nothing has happened.</p>`;
      document.body.append(ticker);
      setInterval(() => (ticker.scrollLeft += 5), 30);
    });
    await pointAt(tab, "E3");
    await cardOn(tab, "E3");
  });

  test("a term in a link opens its card by resting, and a click on it still follows the link", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    const at = await pointAt(tab, "IAEA");
    await cardOn(tab, "IAEA");
    await tab.click(at);
    expect(await tab.evaluate(() => location.hash)).toBe("#agency");
    expect(await readCard(tab)).toBeUndefined();
  });

  test("text of the card can be selected, beyond its edge too", async () => {
    const tab = await open(PAGES.talks);
    const { left, top } = await restOn(tab, "E3");
    await tab.moveTo({ x: left + 200, y: top + 110 });
    await tab.mouse("down");
    await tab.moveTo({ x: left - 60, y: top + 90 });
    await pause(LONG_MS);
    expect((await readCard(tab))?.label).toBe("Background on E3");
    await tab.mouse("up");
    await tab.moveTo({ x: 5, y: 5 });
    await cardGone(tab);
  });
});

/** Runs in the page: where a word of a paragraph stands. Scrolls nothing. */
function placeUnscrolled(word: string): { x: number; y: number } {
  const paragraphs = [...document.querySelectorAll("article p")];
  const text = paragraphs.map((p) => p.firstChild).find((node) => node?.nodeValue?.includes(word));
  if (!text) throw new Error(`${word} stands nowhere.`);
  const range = document.createRange();
  range.setStart(text, text.nodeValue?.indexOf(word) ?? 0);
  range.setEnd(text, range.startOffset + word.length);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
