import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CARDS } from "../components/states/Card.tsx";
import { GLOSSARIES } from "../components/states/GlossaryPage.tsx";
import { OPTIONS } from "../components/states/OptionsPage.tsx";
import { PICTURES } from "../components/states/Picture.tsx";
import { POPUPS } from "../components/states/Popup.tsx";
import { compare } from "../gallery/pixels.ts";
import { exhibitAddress, openGallery, type Exhibit } from "../gallery/serve.ts";
import { PIXELS } from "../gallery/shots.ts";
import type { Browser, Tab } from "./drivers/browser.ts";
import { launchChromium } from "./drivers/chromium.ts";
import { startServer, type Server } from "./server.ts";

/**
 * Each state of each surface, drawn alone: looked at by axe and, where it matters most, pixel by
 * pixel. In Chromium only: both browsers draw the same elements with the same style sheets.
 */

/** Each state of each surface, folded out where something is folded. */
const STATES: readonly Exhibit[] = [
  ...Object.keys(CARDS).map((state) => ({ surface: "card", state, unfold: true }) as const),
  ...Object.keys(PICTURES).map((state) => ({ surface: "picture", state }) as const),
  ...Object.keys(POPUPS).map((state) => ({ surface: "popup", state, unfold: true }) as const),
  ...Object.keys(GLOSSARIES).map((state) => ({ surface: "glossary", state }) as const),
  ...["de", "fr", "es", "ar"].map(
    (locale) => ({ surface: "card", state: "dated", unfold: true, locale }) as const,
  ),
  ...Object.keys(OPTIONS).map((state) => ({ surface: "options", state }) as const),
];

const AXE = readFileSync(
  new URL("../../node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);

/** Runs in the page. WCAG to AA, contrast to AAA. What is drawn is no whole page with landmarks. */
function lookWithAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run: (where: Document, how: object) => Promise<AxeResults> };
  };
  const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const off = { enabled: false };
  const rules = {
    "color-contrast-enhanced": { enabled: true },
    region: off,
    "landmark-one-main": off,
    "page-has-heading-one": off,
  };
  return axe
    .run(document, { runOnly: { type: "tag", values }, rules })
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    );
}

let browser: Browser;
let server: Server;
let tab: Tab;

const show = async (exhibit: Exhibit): Promise<void> => {
  await tab.goTo(exhibitAddress(exhibit));
  await tab.evaluate(async () => void (await document.fonts.ready));
  expect(await tab.troubles()).toEqual([]);
};

beforeAll(async () => {
  const locales = new Set([...STATES, ...PIXELS].map(({ locale = "en" }) => locale));
  server = await startServer(await openGallery([...locales]));
  browser = await launchChromium({ port: server.port, without: true });
  tab = await browser.openTab("about:blank");
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  test.each(
    STATES.map((one) => [`${one.surface} ${one.state} ${one.locale ?? ""}`.trim(), one] as const),
  )("axe has nothing to say of %s", async (_name, exhibit) => {
    await tab.setScreen({ scheme });
    await show(exhibit);
    const run = Object.assign(() => Promise.resolve<string[]>([]), {
      toString: () => `() => { ${AXE}; return (${lookWithAxe.toString()})(); }`,
    });
    expect(await tab.evaluate(run)).toEqual([]);
  });
});

test.each(PIXELS)("$name looks as it did", async ({ name, scheme, width, ...exhibit }) => {
  await tab.setScreen({ scheme, width });
  await show(exhibit);
  expect(compare(name, await tab.screenshot())).toEqual("the same");
});
