import { attributeOf, closestOf, findAll, findFirst } from "./safe-dom.ts";

/** The page's language as a BCP 47 tag (`en-GB`); `stated` is what its metadata say, if anything. */
export function pageLanguage(doc: Document, stated: string | undefined): string | undefined {
  const html = findFirst(doc, "html");
  const lang = html && (attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"));
  return tagOf(lang) ?? tagOf(stated);
}

/**
 * The language of a page with nothing to read in any of these languages (primary subtags), by what
 * it marks: a page without a mark may be in any.
 */
export function foreignPage(doc: Document, languages: readonly string[]): string | undefined {
  const language = pageLanguage(doc, undefined);
  if (isAmong(languages, language)) return undefined;
  const marked = findAll(doc, "body[lang], body [lang]");
  const tags = marked.flatMap((element) => tagOf(attributeOf(element, "lang")) ?? []);
  return tags.some((tag) => isAmong(languages, tag)) ? undefined : language;
}

/** The language of a part of the page: its own `lang` or the nearest one around it. */
export function partLanguage(element: Element): string | undefined {
  const marked = closestOf(element, "[lang]");
  return marked && tagOf(attributeOf(marked, "lang"));
}

/** Whether the element itself is marked as being in a language other than these (primary subtags). */
export function isForeign(element: Element, languages: readonly string[] | undefined): boolean {
  return languages !== undefined && !isAmong(languages, tagOf(attributeOf(element, "lang")));
}

/** Whether a language is one of these; one that is not named is. */
export function isAmong(languages: readonly string[], tag: string | undefined): boolean {
  return tag === undefined || languages.includes(tag.toLowerCase().split("-")[0] ?? "");
}

/** Open Graph writes `en_GB`; anything that is no tag is nothing. */
function tagOf(lang: string | undefined): string | undefined {
  const tag = lang?.trim().replace(/_/gu, "-");
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined;
}
