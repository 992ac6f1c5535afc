import { expect, test } from "vitest";
import type { Tab } from "./drivers/browser.ts";
import { HEAVY } from "./heavy-pages.ts";
import { underlined } from "./objects/terms.ts";
import { inEachBrowser, PAGES } from "./story.ts";
import { until } from "./until.ts";

/** How long a page may be silent, in ms: up to 1200 in truth, most of it the browser's own; 20 s before slices. */
const LONGEST_SILENCE_MS = 5000;
/** How long the heaviest page may wait for its last underline, in ms. */
const PATIENCE_MS = 45_000;

inEachBrowser(({ browser, open }) => {
  test.each(Object.entries(HEAVY))("%s", async (slug, page) => {
    const { terms, silence = LONGEST_SILENCE_MS } = page;
    const settings = { v: 1, data: { density: "every" } };
    await browser().callApi("storage.local.set", { settings });
    const tab = await open(`https://edition.cnn.com/heavy/${slug}`);
    await until(`${terms} terms`, async () => (await count(tab)) >= terms, PATIENCE_MS);
    const longest = await tab.evaluate(() => (window as unknown as Pulsing).pulse.longest);
    expect(longest).toBeLessThan(silence);
    expect(await tab.evaluate(differentTexts)).toEqual(["JCPOA"]);
  });

  test("lone surrogates, which only a script can write", async () => {
    const tab = await open(PAGES.talks);
    await underlined(tab);
    await tab.evaluate(() => {
      const filler = "The quay was quiet, and so was the market behind it. ".repeat(3);
      for (const paragraph of document.querySelectorAll("article p")) {
        paragraph.textContent = `\ud800 ${filler} \udc00\ud83d IAEA \udfff\udbff ${filler} \ud83d`;
      }
    });
    await until("the new text is read", async () => {
      return JSON.stringify(await tab.evaluate(differentTexts)) === '["IAEA"]';
    });
  });
});

interface Pulsing {
  readonly pulse: { readonly longest: number };
}

const count = (tab: Tab): Promise<number> =>
  tab.evaluate(() => CSS.highlights.get("term-dotted")?.size ?? 0);

/** Runs in the page: each text that is underlined, once. */
function differentTexts(): string[] {
  const texts = new Set<string>();
  for (const range of CSS.highlights.get("term-dotted") ?? []) {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const same = startContainer === endContainer && startContainer instanceof Text;
    texts.add(same ? startContainer.substringData(startOffset, endOffset - startOffset) : "?");
  }
  return [...texts];
}
