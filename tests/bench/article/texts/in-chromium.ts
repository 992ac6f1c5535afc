import { build } from "vite";
import type { Tab } from "../../../e2e/drivers/browser.ts";
import { launchChromium } from "../../../e2e/drivers/chromium.ts";
import { startServer, type Reply } from "../../../e2e/server.ts";
import type { Reading, ReaderName } from "./in-page/readers.ts";

/** A page as it was saved. */
export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

type Readings = readonly (readonly [ReaderName, Reading])[];

const NONCE = "bench";
const SCRIPT = "/bench-readers.js";
const HEADERS = {
  // The pages' own scripts don't run, and nothing is loaded.
  "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; script-src 'nonce-${NONCE}'`,
  // Only pages that no other page can reach are given a fine clock.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Reads each page in a fresh document of Chromium, laid out, with each reader in that order. */
export async function readInChromium(
  pages: readonly SavedPage[],
  orderOf: (at: number) => readonly ReaderName[],
): Promise<Readings[]> {
  const script = await bundle();
  // Every page has a host of its own, lest a browser keep what it compiled for the one before.
  const server = await startServer((address): Reply | undefined => {
    if (address.pathname === SCRIPT) return { body: script };
    const page = pages[Number(/^page(\d+)\./u.exec(address.hostname)?.[1])];
    return page && { body: page.html, headers: HEADERS };
  });
  const browser = await launchChromium({ port: server.port, without: true });
  try {
    const all: Readings[] = [];
    for (const [at, { url }] of pages.entries()) {
      const tab = await browser.openTab(`https://page${at}.example/`);
      all.push(await readingsIn(tab, url, orderOf(at)));
      await tab.close();
    }
    return all;
  } finally {
    await browser.close();
    await server.close();
  }
}

function readingsIn(tab: Tab, url: string, order: readonly ReaderName[]): Promise<Readings> {
  return tab.evaluate(runReaders, { path: SCRIPT, nonce: NONCE, url, order });
}

interface InPage {
  readonly path: string;
  readonly nonce: string;
  readonly url: string;
  readonly order: readonly ReaderName[];
}

/** Runs in the page. */
async function runReaders({ path, nonce, url, order }: InPage): Promise<Readings> {
  type Readers = typeof import("./in-page/readers.ts");
  const page = window as unknown as { readonly readers?: Readers };
  const script = document.createElement("script");
  script.nonce = nonce;
  script.textContent = await (await fetch(new URL(path, location.origin))).text();
  document.documentElement.append(script);
  script.remove();
  // A reader's page is painted before it is read: what that costs is nobody's here.
  document.documentElement.getBoundingClientRect();
  return page.readers?.readWith(document, url, order) ?? [];
}

async function bundle(): Promise<string> {
  const entry = new URL("in-page/readers.ts", import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "chrome128",
      minify: true,
      lib: { entry, formats: ["iife"], name: "readers" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The readers were not bundled.");
  return result.output[0].code;
}
