import { findAll, textOf } from "./safe-dom.ts";

/** One thing that a page says in JSON-LD, as parsed; nothing of it is checked yet. */
export type Thing = Readonly<Record<string, unknown>>;

/** Nesting deeper than this is not read: no honest page needs it. */
const MAX_DEPTH = 6;
/** Keys under which a page's main thing may stand inside another. */
const MAIN_KEYS = ["@graph", "mainEntity", "mainEntityOfPage"] as const;
/** What can still be read from a block that is no JSON. */
const SALVAGED = ["headline", "datePublished", "dateModified", "articleSection", "inLanguage"];
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w*(?:Article|Posting))"/u;

/** What the page is mainly about, of all its JSON-LD blocks; what lists and teasers hold is not. */
export function readThings(doc: Document): readonly Thing[] {
  const blocks = findAll(doc, "script[type*='ld+json' i]");
  return blocks.flatMap((block) => mainThings(parseLoosely(textOf(block)), 0));
}

/** The schema.org types of a thing, without the vocabulary's address. */
export function typesOf(thing: Thing): readonly string[] {
  return stringsOf(thing["@type"]).map((type) => type.replace(/^.*[/:#]/u, ""));
}

/** The strings in a value that may be one string, an object with a name, or a list of those. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (!isThing(value)) return [];
  return stringsOf(value["@value"] ?? value["name"]);
}

function mainThings(value: unknown, depth: number): readonly Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => mainThings(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...MAIN_KEYS.flatMap((key) => mainThings(value[key], depth + 1))];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tries the block as it is, then without the faults that templates make, then by its words. */
function parseLoosely(block: string): unknown {
  return parse(block) ?? parseMended(block);
}

function parseMended(block: string): unknown {
  const bare = block.replace(/<!--|-->|<!\[CDATA\[|\]\]>|\/\*|\*\//gu, "").trim();
  // Raw line breaks in strings, and commas before a closing bracket, are the commonest faults.
  const mended = bare.replace(/[\u0000-\u001f]+/gu, " ").replace(/,\s*([}\]])/gu, "$1");
  return parse(mended.replace(/;$/u, "")) ?? salvage(bare);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function salvage(text: string): Thing | undefined {
  const type = ARTICLE_TYPE.exec(text)?.[1];
  if (!type) return undefined;
  const found = SALVAGED.map((key) => [
    key,
    new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]+)"`, "u").exec(text)?.[1],
  ]);
  return { "@type": type, ...Object.fromEntries(found) };
}
