import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { firstDay } from "../../../lib/core/dates.ts";
import { popupPage, SITE_ORIGINS } from "../../../lib/surfaces/popup-view.ts";

const page = {
  reading: false,
  article: true,
  type: "text/html",
  foreign: null,
  on: true,
  terms: [],
};

test("a page's day is written out", () => {
  const state = { is: "read", site: "news.example" } as const;
  expect(popupPage({ ...state, page: { ...page, published: firstDay("2021-02-18")! } })).toEqual({
    ...state,
    page: { on: true, unread: undefined, published: "18 Feb 2021" },
  });
  expect(popupPage({ ...state, page: { ...page, published: null } })).toHaveProperty(
    "page.published",
    undefined,
  );
});

test.each([
  ["an article", {}, undefined],
  ["an article in another language", { foreign: "fr" }, { is: "foreign", language: "French" }],
  ["no article", { article: false }, { is: "no-article" }],
  ["plain text", { article: false, type: "text/plain" }, { is: "plain-text" }],
  ["a PDF", { article: false, type: "application/pdf" }, { is: "pdf" }],
] as const)("%s is told apart", (_what, more, unread) => {
  const state = { ...page, published: null, ...more };
  expect(popupPage({ is: "read", site: "news.example", page: state })).toHaveProperty(
    "page.unread",
    unread,
  );
});

test.each([
  { is: "loading" },
  { is: "closed", why: "pdf" },
  { is: "no-access", site: "a.example" },
] as const)("$is stays as it is", (state) => expect(popupPage(state)).toEqual(state));

test("permission is asked for the site alone, or for every site", () => {
  expect(SITE_ORIGINS.one("news.example")).toEqual(["*://*.news.example/*"]);
  expect(SITE_ORIGINS.all).toEqual(["*://*/*"]);
});

/** Browsers grant a pattern only if one declared pattern holds all of it, schemes and hosts. */
test("what is asked for is among what the manifest declares", () => {
  const config = readFileSync(new URL("../../../wxt.config.ts", import.meta.url), "utf8");
  const declared: unknown = JSON.parse(/optional_host_permissions: (\[.*?\])/su.exec(config)![1]!);
  const schemes = [...SITE_ORIGINS.all, ...SITE_ORIGINS.one("a.example")].map(
    (origin) => `${origin.split(":")[0]}://*/*`,
  );
  for (const scheme of schemes) expect(declared).toContain(scheme);
});
