import { stringsOf, type Thing, typesOf } from "../json-ld.ts";
import { isArticleType } from "../metadata.ts";
import type { DateSource } from "./source.ts";

/** Types that carry the article's date on sites that have no article type. */
const PAGE_TYPES = new Set(["WebPage", "ItemPage", "AboutPage", "VideoObject", "CreativeWork"]);

/** `datePublished` of the article's JSON-LD; of the page's where there is no article. */
export const jsonLd: DateSource = {
  by: "json-ld",
  read: ({ things: all }) => {
    const articles = all.filter((thing) => typesOf(thing).some(isArticleType));
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

function valuesOf(things: readonly Thing[], keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => things.flatMap((thing) => stringsOf(thing[key])));
}
