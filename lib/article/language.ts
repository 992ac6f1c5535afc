import { attributeOf, closestOf, findFirst } from "./safe-dom.ts";

/** The page's language as a BCP 47 tag (`en-GB`); `stated` is what its metadata say, if anything. */
export function pageLanguage(doc: Document, stated: string | undefined): string | undefined {
  const html = findFirst(doc, "html");
  const lang = html && (attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"));
  return tagOf(lang) ?? tagOf(stated);
}

/** The language of a part of the page: its own `lang` or the nearest one around it. */
export function partLanguage(element: Element): string | undefined {
  const marked = closestOf(element, "[lang]");
  return marked && tagOf(attributeOf(marked, "lang"));
}

/** Open Graph writes `en_GB`; anything that is no tag is nothing. */
function tagOf(lang: string | undefined): string | undefined {
  const tag = lang?.trim().replace(/_/gu, "-");
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined;
}
