import { expect, test } from "vitest";
import type { Browser, Tab } from "./drivers/browser.ts";
import { kind } from "./kinds.ts";
import { terms } from "./objects/terms.ts";
import { inEachBrowser } from "./story.ts";
import { pause, until } from "./until.ts";

const ARTICLES = [
  "live-updates",
  "json-ld-nested",
  "json-ld-array",
  "json-ld-blocks",
  "json-ld-unclosed",
  "microdata",
  "open-graph",
  "bare-article",
  "structure-only",
];
const OTHERS = [
  "front-with-a-story",
  "section-front",
  "topic-page",
  "search-results",
  "gallery",
  "video-hub",
  "shop-product",
  "web-mail",
  "documents-editor",
  "editable-body",
  "web-app",
];
/** Longer than a small page takes to be read, in ms: what is not underlined by then never is. */
const READ_MS = 600;

inEachBrowser(({ browser, open }) => {
  test.each(ARTICLES)("%s: an article is explained", async (slug) => {
    await terms(await open(kind(slug)), ["JCPOA", "IAEA"]);
  });

  test.each(OTHERS)(
    "%s: what is no article is left alone, whatever terms stand in it",
    async (slug) => {
      const tab = await open(kind(slug));
      const ask = (): Promise<unknown> => asked(browser(), tab);
      await until("the page's script answers", () => ask().catch(() => undefined));
      await pause(READ_MS);
      expect(await ask()).toMatchObject({ article: false, terms: [] });
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    },
  );

  test("of a page full of furniture the story is explained and nothing else", async () => {
    await browser().callApi("storage.local.set", {
      settings: { v: 1, data: { density: "every" } },
    });
    const tab = await open(kind("furniture"));
    const places = await until("the whole story is explained", async () => {
      const found = await tab.evaluate(placesOfTerms);
      return found.includes("second") && found;
    });
    expect(places).toEqual(["first", "table", "quote", "caption", "second"]);
  });
});

/** What the page's script tells the popup; it throws where there is no script. */
async function asked(browser: Browser, tab: Tab): Promise<unknown> {
  const ask = { ask: "page-terms" };
  const answer = await browser.callApi("tabs.sendMessage", tab.id, ask, { frameId: 0 });
  return (answer as { readonly value?: unknown }).value;
}

/** Runs in the page: the names of the places in which underlined terms stand, in the page's order. */
function placesOfTerms(): string[] {
  const ranges = [...(CSS.highlights.get("term-dotted") ?? [])];
  const elements = ranges.map(({ startContainer }) =>
    startContainer.parentElement?.closest<HTMLElement>("[data-place]"),
  );
  const found = elements.filter((element) => element instanceof HTMLElement);
  return found
    .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ dataset }) => dataset["place"] ?? "");
}
