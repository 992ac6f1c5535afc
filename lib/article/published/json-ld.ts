import { stringsOf, type Thing, typesOf } from "../json-ld.ts";
import { isArticleType } from "../metadata.ts";
import type { DateSource } from "./source.ts";

/** Types that carry the article's date on sites that have no article type. */
const PAGE_TYPES = new Set(["WebPage", "ItemPage", "AboutPage", "VideoObject", "CreativeWork"]);
/** Where a thing may say which page it is about. */
const ADDRESS_KEYS = ["url", "@id", "mainEntityOfPage"] as const;

/** `datePublished` of the article's JSON-LD; of the page's where there is no article. */
export const jsonLd: DateSource = {
  by: "json-ld",
  read: ({ things: all, url }) => {
    const articles = ofPageFirst(
      all.filter((thing) => typesOf(thing).some(isArticleType)),
      url,
    );
    const pages = all.filter((thing) => typesOf(thing).some((type) => PAGE_TYPES.has(type)));
    const things = articles.some((thing) => "datePublished" in thing)
      ? articles
      : [...articles, ...pages];
    return {
      published: valuesOf(things, ["datePublished", "dateCreated", "uploadDate"]),
      modified: valuesOf(things, ["dateModified"]),
    };
  },
};

/** Pages describe what they link to as articles too: those that name this page come first. */
function ofPageFirst(articles: readonly Thing[], address: string): readonly Thing[] {
  const path = pathOf(address);
  const isOfPage = (thing: Thing): boolean =>
    ADDRESS_KEYS.flatMap((key) => addressesIn(thing[key])).some((at) => pathOf(at) === path);
  return [...articles.filter(isOfPage), ...articles.filter((thing) => !isOfPage(thing))];
}

function addressesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null && "@id" in value
    ? stringsOf(value["@id"])
    : [];
}

/** The path of an address, since hosts differ between a page and what it says of itself. */
function pathOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/$/u, "") : undefined;
}

function valuesOf(things: readonly Thing[], keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => things.flatMap((thing) => stringsOf(thing[key])));
}
