import { beforeEach, describe, expect, test, vi } from "vitest";
import { answerAsPage, answerAsWorker } from "../../../lib/messages/handle.ts";
import type { PageTerms } from "../../../lib/messages/protocol.ts";
import { createPopupModel } from "../../../lib/surfaces/popup-model.ts";
import { ANSWERS } from "../../../lib/worker/answers.ts";
import { fake } from "../../fakes/browser.ts";
import { PAGE_DAY, serveDemo } from "../../fakes/glossary.ts";

/** What is put into a page that is to be explained. */
const PAGE_FILES = ["/assets/highlights.css", "/page.js", "/card.js"];

const TERM = { because: [], count: 2 };
const ARTICLE: PageTerms = {
  reading: false,
  article: true,
  type: "text/html",
  foreign: null,
  on: true,
  published: PAGE_DAY,
  terms: [
    { id: "vale-commission", surface: "the Commission", ...TERM },
    { id: "pact-of-vale", surface: "PoV", ...TERM, count: 1 },
    { id: "gone-since", surface: "Estland", ...TERM },
  ],
};

/** Before the page is read. */
const UNREAD: PageTerms = { ...ARTICLE, reading: true, article: false, terms: [] };

let shown: string[];
let closed: number;
/** What the page answers, the first time and from then on. */
let answers: PageTerms[];

beforeEach(() => {
  fake.reset();
  fake.tabs = [{ id: 7, url: "https://www.news.example/story", active: true }];
  [shown, closed, answers] = [[], 0, [ARTICLE]];
  serveDemo();
  vi.stubGlobal("window", { close: () => (closed += 1) });
  answerAsWorker(ANSWERS);
});

/** Our script on the page of the tab, from now on. */
function startPage(): void {
  answerAsPage(
    {
      "page-terms": () => (answers.length > 1 ? answers.shift()! : answers[0]!),
      "show-term": ({ id }) => (shown.push(id), null),
      step: () => null,
      "look-up-selection": () => null,
    },
    () => true,
    new AbortController().signal,
  );
}

async function popup(hasPage = true) {
  if (hasPage) startPage();
  const model = createPopupModel();
  expect(model.page.value).toEqual({ is: "loading" });
  await model.load();
  return model;
}

describe("the page", () => {
  test("that is read: its terms in reading order, by their entries' names", async () => {
    const model = await popup();
    expect(model.page.value).toMatchObject({ is: "read", site: "news.example" });
    expect(model.terms.value.map(({ name, surface, count }) => [name, surface, count])).toEqual([
      ["Vale Commission", "the Commission", 2],
      ["the Pact", "PoV", 1],
      ["Estland", "Estland", 2],
    ]);
  });

  test("that is still being read is waited for", async () => {
    answers = [UNREAD, ARTICLE];
    const model = await popup();
    expect(model.page.value).toMatchObject({ is: "read", page: { article: true } });
  });

  test("on which we do not run", async () => {
    const model = await popup(false);
    expect(model.page.value).toEqual({ is: "no-access", site: "news.example" });
    expect(model.terms.value).toEqual([]);
  });

  test("of a news site whose script is still coming is waited for", async () => {
    fake.allowed = ["https://www.news.example/*"];
    setTimeout(startPage, 200);
    expect((await popup(false)).page.value).toMatchObject({ is: "read" });
    expect(fake.injected).toEqual([]);
  });

  test("of a news site that is older than the installation gets the script now", async () => {
    fake.allowed = ["https://www.news.example/*"];
    const model = await popup(false);
    expect(fake.injected).toEqual(PAGE_FILES);
    expect(model.page.value).toEqual({ is: "no-access", site: "news.example" });
  });

  test.each([
    ["chrome://extensions", "refused"],
    ["file:///home/reader/story.html", "not-web"],
    [undefined, "refused"],
  ])("%s is closed to us: %s", async (url, why) => {
    fake.tabs = [{ id: 7, active: true, ...(url === undefined ? {} : { url }) }];
    expect((await popup()).page.value).toEqual({ is: "closed", why });
  });

  test("of an add-on store is closed to us, even where we may run everywhere", async () => {
    const url = "https://addons.mozilla.org/en-GB/firefox/";
    fake.allowed = ["https://addons.mozilla.org/*"];
    fake.tabs = [{ id: 7, active: true, url }];
    expect((await popup(false)).page.value).toEqual({ is: "closed", why: "store" });
    expect(fake.injected).toEqual([]);
  });

  test("that is named like a PDF and has no script of ours is said to be one", async () => {
    fake.tabs = [{ id: 7, active: true, url: "https://www.news.example/report.PDF?page=2" }];
    expect((await popup(false)).page.value).toEqual({ is: "closed", why: "pdf" });
    startPage();
    expect((await popup()).page.value).toMatchObject({ is: "read" });
  });

  test.each([
    ["https://www.news.example/story", "refused"],
    ["https://www.news.example/report.pdf", "pdf"],
  ])("of a news site that takes no script is closed to us: %s, %s", async (url, why) => {
    fake.allowed = ["https://www.news.example/*"];
    fake.tabs = [{ id: 7, active: true, url }];
    fake.refuses = true;
    expect((await popup(false)).page.value).toEqual({ is: "closed", why });
  });

  test("where there is no tab at all", async () => {
    fake.tabs = [];
    expect((await popup()).page.value).toEqual({ is: "closed", why: "refused" });
  });

  test("from which the popup was opened as a tab of its own", async () => {
    fake.tabs.push({ id: 8, url: "https://other.example/", active: false });
    fake.ownTab = { id: 9, openerTabId: 8 };
    expect((await popup()).page.value).toMatchObject({ site: "other.example" });
  });
});

describe("the search", () => {
  test("finds entries by name while the reader types", async () => {
    const model = await popup();
    expect(model.results.value).toEqual([]);
    model.query.value = "comission";
    expect(model.results.value).toMatchObject([{ id: "vale-commission", name: "Vale Commission" }]);
  });
});

describe("an entry opened in the popup", () => {
  test("speaks of the page's day", async () => {
    const model = await popup();
    await model.openEntry("pact-of-vale");
    expect(model.opened.value?.onDay).toMatchObject({
      dated: true,
      lines: ["Norland has left the pact."],
    });
    model.closeEntry();
    expect(model.opened.value).toBeUndefined();
  });

  test("speaks of today where there is no page", async () => {
    const model = await popup(false);
    expect((await model.told("pact-of-vale"))?.onDay).toMatchObject({
      dated: false,
      pageGivesNone: false,
    });
    expect(await model.told("atlantis")).toBeUndefined();
  });

  test("speaks of today, and of a page that gives no day, where that is so", async () => {
    answers = [{ ...ARTICLE, published: null }];
    const model = await popup();
    expect((await model.told("pact-of-vale"))?.onDay).toMatchObject({ pageGivesNone: true });
  });

  test("can be gone on with in the glossary, which leaves the popup", async () => {
    const model = await popup();
    await model.openGlossary("pact-of-vale");
    expect(fake.opened).toEqual([
      "chrome-extension://sidelight-in-memory/glossary.html#pact-of-vale",
    ]);
    expect(closed).toBe(1);
  });
});

test("showing a term opens its card on the page and leaves the popup", async () => {
  const model = await popup();
  await model.showTerm("pact-of-vale");
  expect({ shown, closed }).toEqual({ shown: ["pact-of-vale"], closed: 1 });
});

test("switching the site off is stored, and shown when the page has followed", async () => {
  const model = await popup();
  answers = [ARTICLE, { ...ARTICLE, on: false, terms: [] }];
  await model.switchSite("news.example", false);
  expect(fake.stored).toMatchObject({ settings: { data: { sitesOff: ["news.example"] } } });
  expect(model.page.value).toMatchObject({ page: { on: false } });
});

describe("on a site without permission", () => {
  test("running once puts our files into the page, and waits until it is read", async () => {
    const model = await popup(false);
    answers = [UNREAD, ARTICLE];
    startPage();
    await model.runOnce();
    expect(fake.injected).toEqual(PAGE_FILES);
    expect(model.page.value).toMatchObject({ is: "read", page: { article: true } });
  });

  test("a page that takes no script is closed to us", async () => {
    const model = await popup(false);
    fake.refuses = true;
    await model.runOnce();
    expect(model.page.value).toEqual({ is: "closed", why: "refused" });
  });

  test("a page whose script has only just begun and does not answer yet is asked again", async () => {
    const model = await popup(false);
    setTimeout(startPage, 50);
    await model.runOnce();
    expect(model.page.value).toMatchObject({ is: "read" });
  });

  test("a permission that is granted runs it at once", async () => {
    const model = await popup(false);
    startPage();
    await model.allow(["*://*.news.example/*"]);
    expect(fake.asked).toEqual([["*://*.news.example/*"]]);
    expect(fake.injected).toEqual(PAGE_FILES);
    expect(model.page.value).toMatchObject({ is: "read" });
  });

  test("one that is refused leaves all as it was", async () => {
    fake.grants = false;
    const model = await popup(false);
    await model.allow(["*://*.news.example/*"]);
    expect(fake.injected).toEqual([]);
    expect(model.page.value).toEqual({ is: "no-access", site: "news.example" });
  });
});
