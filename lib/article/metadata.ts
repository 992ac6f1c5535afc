import { isAlike } from "./likeness.ts";
import { readThings, stringsOf, type Thing, typesOf } from "./json-ld.ts";
import { attributeOf, findAll, findFirst, textOf } from "./safe-dom.ts";

/** What a page says of itself for machines, before any of it is believed. */
export interface Metadata {
  /** JSON-LD and microdata types of the page's main things, such as `NewsArticle`. */
  readonly types: readonly string[];
  /** Open Graph's type, lower case, such as `article`. */
  readonly ogType: string | undefined;
  readonly headline: string | undefined;
  /** Sections and keywords as written. */
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  /** The language that the metadata name, as written. */
  readonly language: string | undefined;
  /** The JSON-LD that all this was read from. */
  readonly things: readonly Thing[];
}

/** Reads JSON-LD, Open Graph, meta elements and microdata. */
export function readMetadata(doc: Document): Metadata {
  const things = readThings(doc);
  const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
  const metas = metasIn(doc);
  const said = (...names: readonly string[]): readonly string[] => saidOf(metas, names);
  return {
    types: [...things.flatMap(typesOf), ...microdataTypes(doc)],
    ogType: said("og:type")[0]?.toLowerCase(),
    headline: firstOf(articles, "headline") ?? said("og:title")[0],
    sections: [...allOf(articles, "articleSection"), ...said("article:section", "section")],
    keywords: [
      ...allOf(articles, "keywords"),
      ...said("keywords", "news_keywords", "article:tag", "parsely-tags"),
    ].flatMap((words) => words.split(/[,;]/u)),
    language: firstOf(articles, "inLanguage") ?? said("og:locale", "content-language")[0],
    things,
  };
}

/** The JSON-LD whose own headline is this one. */
export function thingsAbout({ things }: Metadata, headline: string): readonly Thing[] {
  return things.filter((thing) =>
    stringsOf(thing["headline"] ?? thing["name"]).some((own) => isAlike(unescape(own), headline)),
  );
}

/** Whether a schema.org type is an article or a live blog; `Article` and all its kin. */
export function isArticleType(type: string): boolean {
  return /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Review)$/u.test(type);
}

/** The content of the first meta element with one of these names, in the order of the names. */
export function metaOf(doc: Document, ...names: readonly string[]): string | undefined {
  return metasOf(doc, ...names)[0];
}

/** The contents of all meta elements with one of these names, empty ones left out. */
export function metasOf(doc: Document, ...names: readonly string[]): readonly string[] {
  return saidOf(metasIn(doc), names);
}

const META_KEYS = ["property", "name", "itemprop", "http-equiv"] as const;

/** What all meta elements say, by their names in lower case: they are gone through once. */
function metasIn(doc: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const meta of findAll(doc, "meta[content]")) {
    const content = attributeOf(meta, "content") ?? "";
    const keys = META_KEYS.map((key) => attributeOf(meta, key)?.toLowerCase() ?? "");
    for (const key of new Set(keys)) {
      const contents = found.get(key);
      if (contents) contents.push(content);
      else if (key !== "") found.set(key, [content]);
    }
  }
  return found;
}

function saidOf(
  metas: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): readonly string[] {
  const contents = names.flatMap((name) => metas.get(name) ?? []);
  return contents.map(unescape).filter((content) => content !== "");
}

/** Publishers escape twice now and then: `&amp;quot;` in the source is `&quot;` in the DOM. */
function unescape(text: string): string {
  const plain = text.replace(/&quot;|&#0?34;/gu, '"').replace(/&#0?39;|&apos;|&rsquo;/gu, "'");
  return plain.replace(/&amp;/gu, "&").trim();
}

function allOf(things: readonly Thing[], key: string): readonly string[] {
  return things.flatMap((thing) => stringsOf(thing[key])).map(unescape);
}

function firstOf(things: readonly Thing[], key: string): string | undefined {
  return allOf(things, key).find((value) => value !== "");
}

/** Types of microdata items that stand on the page itself, not inside other items. */
function microdataTypes(doc: Document): readonly string[] {
  return findAll(doc, "[itemscope][itemtype]")
    .filter((item) => attributeOf(item, "itemprop") === undefined)
    .filter((item) => findFirst(item, "[itemprop='articleBody'], h1") !== undefined)
    .map((item) => (attributeOf(item, "itemtype") ?? "").replace(/^.*[/:#]/u, ""));
}

/** The title as the page's head gives it. */
export function titleOf(doc: Document): string {
  const title = findFirst(doc, "head > title") ?? findFirst(doc, "title");
  return title ? textOf(title).replace(/\s+/gu, " ").trim() : "";
}
