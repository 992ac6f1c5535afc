import { writeFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";
import type { Tab } from "../e2e/drivers/browser.ts";
import { launchChromium } from "../e2e/drivers/chromium.ts";
import { startServer } from "../e2e/server.ts";
import { SHOTS, type Shot } from "./shots.ts";
import { exhibitAddress, openGallery } from "./serve.ts";

/*
 * `npm run contact-sheet` writes docs/contact-sheet.webp: every surface in its states, light and
 * dark, wide and narrow, from left to right and from right to left, to be looked at.
 */

const FILE = new URL("../../docs/contact-sheet.webp", import.meta.url);
/** Of the sheet itself, in CSS px. */
const SHEET_WIDTH = 2300;
/** How large it is written. */
const SCALE = 0.75;
/** No picture on the sheet is higher than this, in CSS px. */
const MOST_HIGH = 1200;
/** Around a card, in CSS px. */
const MARGIN = 8;
/** Of the file, 0 to 100: letters stay clear. */
const QUALITY = 50;

const server = await startServer(
  await openGallery([...new Set(SHOTS.map(({ locale = "en" }) => locale))]),
);
const browser = await launchChromium({ port: server.port, without: true });
try {
  const tab = await browser.openTab("about:blank");
  const pictures: string[] = [];
  for (const shot of SHOTS) pictures.push(await pictureOf(shot, tab));
  await tab.setScreen({ width: SHEET_WIDTH });
  await tab.evaluate(
    layOut,
    SHOTS.map(({ name }) => name),
    pictures,
  );
  const { height } = await tab.evaluate(() => document.body.getBoundingClientRect());
  writeFileSync(FILE, await capture(sessionOf(tab), { width: SHEET_WIDTH, height }, SCALE));
  console.log(`${SHOTS.length} pictures in ${FILE.pathname}`);
} finally {
  await browser.close();
  await server.close();
}

async function pictureOf(shot: Shot, tab: Tab): Promise<string> {
  const { width } = shot;
  await tab.setScreen(shot);
  await tab.goTo(exhibitAddress(shot));
  const drawn = await tab.evaluate(async (margin) => {
    await document.fonts.ready;
    const card = document.querySelector("body > div")?.shadowRoot?.querySelector(".card");
    const { right, bottom } = (card ?? document.body).getBoundingClientRect();
    return card
      ? { width: right + margin, height: bottom + margin }
      : { width: right, height: bottom };
  }, MARGIN);
  const picture = await capture(sessionOf(tab), {
    width: Math.min(drawn.width, width),
    height: Math.min(drawn.height, MOST_HIGH),
  });
  return `data:image/webp;base64,${picture.toString("base64")}`;
}

async function capture(
  session: CDPSession,
  { width, height }: { readonly width: number; readonly height: number },
  scale = 1,
): Promise<Buffer> {
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale },
  });
  return Buffer.from(data, "base64");
}

function sessionOf({ devTools }: Tab): CDPSession {
  if (!devTools) throw new Error("The browser has no DevTools protocol.");
  return devTools;
}

/** Runs in the page: the pictures in rows, each with its name. */
async function layOut(names: readonly string[], pictures: readonly string[]): Promise<void> {
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
  document.body.style.cssText =
    "display:flex;flex-wrap:wrap;gap:24px;align-items:start;margin:0;padding:24px;background:#c9d0d6;font:14px Inter";
  for (const [at, picture] of pictures.entries()) {
    const figure = document.createElement("figure");
    figure.style.margin = "0";
    const image = new Image();
    image.src = picture;
    image.alt = "";
    const caption = document.createElement("figcaption");
    caption.textContent = names[at] ?? "";
    figure.append(caption, image);
    document.body.append(figure);
    await image.decode();
  }
}
