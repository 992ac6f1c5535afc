import type { Browser, Launch } from "../e2e/drivers/browser.ts";
import { launchChromium } from "../e2e/drivers/chromium.ts";
import { launchFirefox } from "../e2e/drivers/firefox.ts";
import { startServer } from "../e2e/server.ts";
import type { Bench } from "./report.ts";
import { corpusPages, spread, type CorpusPage } from "./pages/corpus.ts";
import { peerExtension, withIndex, type BenchExtension } from "./pages/extensions.ts";
import { createFleet } from "./pages/fleet.ts";
import { largeIndex } from "./pages/large-index.ts";
import { rowOf, type Row } from "./pages/row.ts";
import { chapterOf } from "./pages/summary.ts";
import { wordsOf } from "./spot/pages.ts";
import { scriptOf } from "./spot/scripts.ts";

const ALIASES = 5000;
/** Firefox tells no times: what it is asked is whether pages stay as they are. */
const IN_FIREFOX = 30;

const HOW = `Every page is opened three times in fresh tabs, offline, its own scripts switched off: without Sidelight, with it at ${ALIASES} aliases (our own glossary and made names), and with a peer that comes by the same way, asks the storage for one value, walks all of the page's text and registers as many static ranges. Times are of the main thread's own work, from a trace: all that scripts do there from our script's start until the page rests, and what the browser renders in the 100 ms after the last of our tasks. World: the browser makes the world that the script runs in. Start: it compiles and runs the script. Read: everything later. Heap (after two collections), shift, document, messages and requests are what there is beyond the visit without Sidelight; where there is any of the last four, the page is opened twice more in both ways, and what is not in each look with Sidelight, or is in one without, is the page's own.`;

/**
 * Real pages with and without Sidelight: what it adds to them, a row a page. All pages of the
 * corpus in Chromium, a tenth of them in Firefox; `SIDELIGHT_PAGES=40` takes so many instead, and
 * an eighth of them in Firefox. Needs builds. Each row also goes to the error output when it is done.
 */
export const pages: Bench = async (data) => {
  if (data === undefined) {
    return { figures: undefined, text: "Pages: not measured, `SIDELIGHT_DATA` names no corpus." };
  }
  const all = corpusPages(data);
  const index = largeIndex(
    ALIASES,
    all.map(({ html }) => wordsOf({ url: "", html: String(html) })),
  );
  const count = Number(process.env["SIDELIGHT_PAGES"] ?? all.length);
  const inFirefox = count < all.length ? Math.ceil(count / 8) : IN_FIREFOX;
  const chromium = await inChromium(spread(all, count), index);
  const firefox = await inFirefoxToo(spread(all, inFirefox), index);
  return {
    figures: { chromium, firefox },
    text: [HOW, chapterOf("Chromium", chromium), chapterOf("Firefox", firefox)].join("\n\n"),
  };
};

const inChromium = (some: readonly CorpusPage[], index: Uint8Array): Promise<Row[]> =>
  round(launchChromium, some, withIndex("chrome-mv3", index), peerExtension());

const inFirefoxToo = (some: readonly CorpusPage[], index: Uint8Array): Promise<Row[]> =>
  round(launchFirefox, some, withIndex("firefox-mv3", index));

async function round(
  launch: (how: Launch) => Promise<Browser>,
  some: readonly CorpusPage[],
  ours: BenchExtension,
  peer?: BenchExtension,
): Promise<Row[]> {
  const server = await serve(some);
  const fleet = createFleet(launch, server.port, { ours: ours.folder, peer: peer?.folder });
  const means = { fleet, server, reader: await scriptOf("reader"), hasPeer: peer !== undefined };
  const rows: Row[] = [];
  try {
    for (const page of some) {
      const row = await rowOf(page, means);
      rows.push(row);
      console.error(rows.length, JSON.stringify(row));
    }
  } finally {
    await fleet.end();
    await server.close();
    for (const extension of [ours, peer]) extension?.remove();
  }
  return rows;
}

/** The pages' own scripts don't run, so that they hold still; what they ask for besides is empty. */
function serve(some: readonly CorpusPage[]): ReturnType<typeof startServer> {
  const bodies = new Map(some.map(({ url, html }) => [url, html]));
  const headers = { "content-security-policy": "script-src 'none'" };
  return startServer(({ href }) => {
    const body = bodies.get(href);
    return body ? { body, headers } : { body: "" };
  });
}
