import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { painted, underlined } from "./objects/terms.ts";
import { makeLive, postEach, pulseNow, startStorm, travel } from "./storms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** How long the storm lasts at least, in s. */
const STORM_S = 10;
const CHANGES_PER_S = 10_000;
const BEATS_PER_S = 250;
/** How long a page may be silent, in ms: as in `heavy-pages.spec.ts`. */
const LONGEST_SILENCE_MS = 5000;

/** A post every five seconds for five minutes, at fifty times that pace. */
const POSTS = 60;
const POST_MS = 100;

const NAVIGATIONS = 500;
/** Among them those that are read before the next comes, at 250 ms and more each. */
const UNHURRIED = 60;
/** The first few fill what is kept once and for all. */
const WARM_UP = 10;
/** What may be left of them all: a leak of one for each that was read is more. */
const GROWTH = { listeners: 20, nodes: 200, heap: 1_500_000 };

const PATIENCE_MS = 45_000;
const LONGEST_STORY_MS = 240_000;

const FILLER = "The quay was quiet, and so was the market behind it on the day before. ".repeat(3);
const ON_TALKS = `Envoys spoke of the JCPOA in the morning. ${FILLER}`;
const ON_VISITS = `Inspectors of the IAEA have left, and the IAEA said so. ${FILLER}`;

inEachBrowser(({ name, browser, open }) => {
  test("ten thousand changes a second: the page answers, and at the end the terms are right", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(startStorm, {
      changes: STORM_S * CHANGES_PER_S,
      atATime: CHANGES_PER_S / BEATS_PER_S,
      texts: [ON_TALKS, FILLER, ON_VISITS],
      last: [FILLER, ON_VISITS, FILLER, ON_TALKS],
    });
    const over = async () => (await tab.evaluate(pulseNow)).isOver;
    await until("the storm is over", over, PATIENCE_MS);
    await termsAre(tab, ["IAEA", "JCPOA"]);
    expect((await tab.evaluate(pulseNow)).longest).toBeLessThan(LONGEST_SILENCE_MS);
  });

  test("a live blog: each post has its first mention underlined, and nothing else is", async () => {
    const settings = { v: 1, data: { density: "section" } };
    await browser().callApi("storage.local.set", { settings });
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(makeLive, "Talks in Vienna, as they happen", FILLER);
    const posts = Array.from({ length: POSTS }, () => ON_VISITS);
    await tab.evaluate(postEach, posts, POST_MS);
    await termsAre(
      tab,
      posts.map(() => "IAEA"),
    );
  });

  test(
    "five hundred addresses of one page: what was kept of them is let go",
    async () => {
      const tab = await open(PAGES.talks);
      await underlined(tab);
      const go = (from: number, to: number, waits: boolean): Promise<void> =>
        tab.evaluate(travel, { from, to, waits, stories: STORIES });
      await go(0, WARM_UP, true);
      const before = await keptBy(tab);
      await go(WARM_UP, UNHURRIED, true);
      await go(UNHURRIED, NAVIGATIONS, false);
      await termsAre(tab, ["IAEA"]);
      const after = await keptBy(tab);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
      if (name === "Firefox") return;
      expect(after.listeners - before.listeners, "listeners").toBeLessThan(GROWTH.listeners);
      expect(after.nodes - before.nodes, "nodes").toBeLessThan(GROWTH.nodes);
      expect(after.heap - before.heap, "bytes of heap").toBeLessThan(GROWTH.heap);
    },
    LONGEST_STORY_MS,
  );
});

/** The last of the addresses, an odd number, is on the visits. */
const STORIES = [
  [ON_TALKS, "JCPOA"],
  [ON_VISITS, "IAEA"],
] as const;

/** Waits until these texts are underlined, from top to bottom, and no others. */
async function termsAre(tab: Tab, texts: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(texts);
  await until(
    `underlined is ${wanted}`,
    async () => JSON.stringify((await painted(tab))["term-dotted"]) === wanted,
    PATIENCE_MS,
  );
}

/** What the page and its scripts hold after a collection; Chromium alone tells. */
async function keptBy({ devTools }: Tab): Promise<Record<keyof typeof GROWTH, number>> {
  if (!devTools) return { listeners: 0, nodes: 0, heap: 0 };
  await devTools.send("Performance.enable");
  // Twice: what only finalizers hold goes with the second.
  for (let times = 0; times < 2; times++) await devTools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devTools.send("Performance.getMetrics");
  const kept = (wanted: string): number =>
    metrics.find((metric) => metric.name === wanted)?.value ?? 0;
  return {
    listeners: kept("JSEventListeners"),
    nodes: kept("Nodes"),
    heap: kept("JSHeapUsedSize"),
  };
}
