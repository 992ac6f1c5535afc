import { expect, test } from "vitest";
import { HOST_TAG } from "../../lib/page/leftovers.ts";
import { act, moving } from "./moving-pages.ts";
import { cardOn } from "./objects/card.ts";
import { popupSays, rows } from "./objects/popup.ts";
import { mention, painted, pointAt, terms, underlined } from "./objects/terms.ts";
import { inEachBrowser } from "./story.ts";
import { pause, until } from "./until.ts";

/** Longer than we take to see a change and to read the page again, in ms. */
const READ_MS = 1500;
/** How long a page fights for the registry of highlights, in ms, and how often we may come back. */
const FIGHT_MS = 4000;
const MOST_RETURNS = 6;

inEachBrowser(({ open, popup, keep }) => {
  test("a story in an open shadow tree, slots and all, is underlined and followed there", async () => {
    const tab = await open(moving("shadow"));
    await terms(tab, ["JCPOA", "IAEA"]);
    expect(await tab.evaluate(lineInShadow)).toContain("underline");
    await tab.moveTo(await tab.evaluate(pointInShadow));
    expect((await cardOn(tab, "JCPOA")).text).toContain("18 Feb 2021");
    await tab.press("Escape");
    await act(tab);
    await terms(tab, ["snapback", "JCPOA", "IAEA"]);
  });

  test("a closed shadow tree is the page's own affair", async () => {
    await terms(await open(moving("closed")), ["IAEA"]);
  });

  test("a story in a frame of the page's own site is explained in it", async () => {
    const tab = await open(moving("framed"));
    keep(moving("plain"));
    await until("terms are underlined in the frame", () => tab.evaluate(isFramePainted));
    const list = await popup(tab);
    await popupSays(list, "18 Feb 2021");
    expect(await rows(list)).toEqual(["JCPOA", "IAEA"]);
    await tab.show();
    await tab.moveTo(await tab.evaluate(pointInFrame));
    const hasCard = (): Promise<boolean> => tab.evaluate(hasCardInFrame, HOST_TAG);
    await until("the card opens in the frame", hasCard);
    // The focus is not in the frame, nor is the key that is pressed.
    await tab.press("Escape");
    await until("the card is gone", async () => !(await hasCard()));
    await tab.moveTo({ x: 2, y: 2 });
    await tab.moveTo(await tab.evaluate(pointInFrame));
    await until("the card opens again", hasCard);
    await tab.moveTo({ x: 2, y: 2 });
    await until("the card is gone again", async () => !(await hasCard()));
  });

  test("a frame of another site is left alone", async () => {
    const tab = await open(moving("framed-elsewhere"));
    keep("https://www.bbc.com/moving/plain");
    await popupSays(await popup(tab), "This page does not look like an article.");
    await pause(READ_MS);
    expect(new Set(await tab.evaluate(told))).toEqual(new Set([0]));
  });

  test("what other tools put on the page is no part of the story", async () => {
    const tab = await open(moving("tools"));
    await terms(tab, ["JCPOA", "IAEA"]);
    await act(tab);
    await pause(READ_MS);
    await terms(tab, ["JCPOA", "IAEA"]);
    await pointAt(tab, "JCPOA");
    await cardOn(tab, "JCPOA");
  });

  test("the page's own highlights stay, and ours come back when it wipes them all", async () => {
    const tab = await open(moving("painting"));
    await underlined(tab);
    expect((await painted(tab))["found"]).toEqual(["Washington"]);
    await act(tab);
    expect(await painted(tab)).toEqual({});
    await tab.moveTo(await mention(tab, "quiet"));
    await terms(tab, ["JCPOA", "IAEA"]);
    expect(await painted(tab)).not.toHaveProperty("found");
  });

  test("a page that wipes them in every frame is given way to", async () => {
    const tab = await open(moving("painting"));
    await underlined(tab);
    await tab.evaluate(() => (window as unknown as { fight: () => void }).fight());
    for (let ms = 0; ms < FIGHT_MS; ms += 500) {
      await tab.moveTo({ x: 40 + (ms % 1000) / 10, y: 300 });
      await pause(380);
    }
    const sets = await tab.evaluate(() => (window as unknown as { sets: number }).sets);
    expect(sets).toBeLessThanOrEqual(MOST_RETURNS);
  });

  test("nothing is underlined on paper", async () => {
    const tab = await open(moving("plain"));
    await underlined(tab);
    expect(await tab.evaluate(line)).toContain("underline");
    await tab.setScreen({ medium: "print" });
    await until("the line is gone", async () => (await tab.evaluate(line)) === "none");
  });
});

/** Runs in the page: how its first paragraph's terms are underlined. */
const line = (): string => {
  const paragraph = document.querySelector("p");
  return paragraph
    ? getComputedStyle(paragraph, "::highlight(term-dotted)").textDecorationLine
    : "";
};

/** Runs in the page: the same in the shadow tree. */
const lineInShadow = (): string => {
  const paragraph = document.querySelector("story-text")?.shadowRoot?.querySelector("p");
  return paragraph
    ? getComputedStyle(paragraph, "::highlight(term-dotted)").textDecorationLine
    : "";
};

/** Runs in the page: where JCPOA stands in the shadow tree. */
const pointInShadow = (): { x: number; y: number } => {
  const text = document.querySelector("story-text")?.shadowRoot?.querySelector("p")?.firstChild;
  if (!(text instanceof Text)) throw new Error("There is no shadow tree.");
  const range = document.createRange();
  range.setStart(text, text.data.indexOf("JCPOA"));
  range.setEnd(text, text.data.indexOf("JCPOA") + 5);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Runs in the page: how many highlights its frame had, each time that it told. */
const told = (): readonly number[] => (window as unknown as { told: number[] }).told;

/** Runs in the page: where JCPOA stands in its frame. */
const pointInFrame = (): { x: number; y: number } => {
  const frame = document.querySelector("iframe");
  const text = frame?.contentDocument?.querySelector("p")?.firstChild;
  if (!frame || text?.nodeType !== Node.TEXT_NODE) throw new Error("There is no story.");
  const range = (frame.contentDocument ?? document).createRange();
  range.setStart(text, text.nodeValue?.indexOf("JCPOA") ?? 0);
  range.setEnd(text, range.startOffset + 5);
  const [outer, inner] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
  const { left, top, width, height } = inner;
  return {
    x: outer.left + frame.clientLeft + left + width / 2,
    y: outer.top + frame.clientTop + top + height / 2,
  };
};

/** Runs in the page: whether its frame has a card in it. */
const hasCardInFrame = (tag: string): boolean =>
  document.querySelector("iframe")?.contentDocument?.querySelector(tag) != null;

/** Runs in the page: whether terms are painted in its frame. */
const isFramePainted = (): boolean => {
  const frame = document.querySelector("iframe")?.contentWindow;
  return (frame as (Window & typeof globalThis) | null)?.CSS.highlights.has("term-dotted") === true;
};
