import { describe, expect, test } from "vitest";

import { openPage } from "../../../lib/cli/page-document.ts";
import { type Origin, readPage, readText } from "../../../lib/cli/spot-page.ts";
import { dayOf } from "../../../lib/core/dates.ts";

const origin: Origin = { url: undefined, asOf: undefined, today: dayOf(2026, 11, 24)! };
const SENTENCE =
  "The delegates of the island met again and did not agree on the fees of the harbour.";
const ARTICLE = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-02-18"}</script>
  <link rel="canonical" href="https://courier.example/world/talks">
  <div><p>${SENTENCE}</p><p class="x">${SENTENCE}</p><p class="x">${SENTENCE}</p></div>`;

const read = (html: string, more: Partial<Origin> = {}): ReturnType<typeof readPage> =>
  readPage(openPage(html, more.url).doc, { ...origin, ...more });

describe("pages", () => {
  test("a saved page says where it is from and when it was published", () => {
    expect(read(ARTICLE)).toMatchObject({
      url: "https://courier.example/world/talks",
      isArticle: true,
      published: "2021-02-18",
      facts: { published: dayOf(2021, 2, 18), section: ["world"] },
    });
  });

  test("the command line knows better", () => {
    const page = read(ARTICLE, { url: "https://post.example/sport/a", asOf: "2020-01-01" });
    expect(page).toMatchObject({ url: "https://post.example/sport/a", published: "2020-01-01" });
    expect(page.facts.published).toBe(dayOf(2020, 1, 1));
  });

  test("in what is no article nothing is read", () => {
    expect(read("<p>Hello.</p>")).toMatchObject({ isArticle: false, runs: [] });
  });

  test("a style hides a paragraph, but not the better part of a story", () => {
    const style = (selector: string): string => `<style>${selector}{display:none}</style>`;
    expect(read(style(".x + .x") + ARTICLE).runs).toHaveLength(2);
    expect(read(style(".x, p") + ARTICLE).runs).toHaveLength(3);
  });
});

describe("plain texts", () => {
  test("each paragraph is a run; the address gives date and section", () => {
    const url = "https://courier.example/world/2021/02/18/talks";
    expect(readText({ kind: "text", text: "one\n\ntwo" }, { ...origin, url })).toMatchObject({
      isArticle: true,
      published: "2021-02-18",
      runs: [{ text: "one" }, { text: "two" }],
      facts: { published: dayOf(2021, 2, 18), section: ["world"] },
    });
  });
});

describe("documents", () => {
  test("a drawing and a noscript don't swallow the rest of the page", () => {
    const { doc } = openPage(
      "<svg><title>a</title><path/></svg><noscript><p>b</noscript><p>c</p>",
      undefined,
    );
    expect([...doc.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["c"]);
  });

  test("of style sheets the rules that show and hide", () => {
    const css =
      "/* a{} */ @media print { p { display: none } } .x, b > i { color: red; DISPLAY: none } c{top:0}";
    const { doc } = openPage(`<style>${css}</style>`, undefined);
    expect(doc.querySelector("style")?.textContent?.replace(/\s+/gu, "")).toBe(
      ".x,b>i{DISPLAY:none}",
    );
  });

  test("attributes that only a parser can give are left out", () => {
    expect(openPage(`<p a"b='1' id=x>c</p>`, undefined).doc.querySelector("#x")?.textContent).toBe(
      "c",
    );
  });
});
