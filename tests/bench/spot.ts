import { launchChromium } from "../e2e/drivers/chromium.ts";
import { launchFirefox } from "../e2e/drivers/firefox.ts";
import type { Bench } from "./report.ts";
import { CONTENDERS, SIZES, WITH_HEAP } from "./spot/contenders.ts";
import { makeGlossaries, type BenchGlossary } from "./spot/glossaries.ts";
import { heapOf } from "./spot/heap.ts";
import { KIT, pathOf, READER, type Pairing } from "./spot/pairing.ts";
import { pickPages, wordsOf, type BenchPage } from "./spot/pages.ts";
import { reportOf, type BrowserRound } from "./spot/findings.ts";
import { runRound } from "./spot/round.ts";
import { contenderScript, scriptOf } from "./spot/scripts.ts";

const BROWSERS = [
  ["Chromium", launchChromium],
  ["Firefox", launchFirefox],
] as const;

/** Two more than are wanted, in case one is taken for no article. */
const PAGES = 52;
/** Time for the fresh documents in a browser, in ms: with what comes after, it makes ten minutes. */
const ROUND_MS = 205_000;

/**
 * What spotting costs on real pages in both browsers, beside six peers and a bare walk, and whether
 * the targets are held. Takes up to ten minutes. Without `data` it runs on the project's own pages.
 */
export const spot: Bench = async (data) => {
  const pages = pickPages(data, PAGES);
  const glossaries = makeGlossaries(SIZES, pages.map(wordsOf));
  const pairings = pairingsOf(glossaries);
  const scripts = await scriptsOf(pairings, glossaries);
  const rounds: BrowserRound[] = [];
  for (const [browser, launch] of BROWSERS) {
    const until = Date.now() + ROUND_MS;
    rounds.push({ browser, measured: await runRound(launch, { pages, pairings, scripts, until }) });
  }
  const heap = await heapOf(
    pairings.filter(({ contender }) => WITH_HEAP.includes(contender)),
    { page: articleOf(rounds, pages), scripts },
  );
  return reportOf({ isReal: data !== undefined, glossaries, rounds, heap });
};

const pairingsOf = (glossaries: readonly BenchGlossary[]): Pairing[] =>
  CONTENDERS.flatMap((contender) =>
    (contender.once ? glossaries.slice(0, 1) : glossaries).map(({ size }) => ({ contender, size })),
  );

async function scriptsOf(
  pairings: readonly Pairing[],
  glossaries: readonly BenchGlossary[],
): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map([
    [READER, await scriptOf("reader")],
    [KIT, await scriptOf("kit")],
  ]);
  for (const pairing of pairings) {
    const glossary = glossaries.find(({ size }) => size === pairing.size);
    if (glossary) scripts.set(pathOf(pairing), await contenderScript(pairing.contender, glossary));
  }
  return scripts;
}

/** The first page that browsers took for an article. */
function articleOf(rounds: readonly BrowserRound[], pages: readonly BenchPage[]): BenchPage {
  const [number = 0] = rounds[0]?.measured[0]?.visits.keys() ?? [];
  const page = pages[number];
  if (!page) throw new Error("There is no page to measure on.");
  return page;
}
