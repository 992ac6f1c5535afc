import type { Treatment } from "./flow.ts";
import { namesOf } from "./names.ts";
import {
  attributeOf,
  childrenOf,
  findFirst,
  isElement,
  nameOf,
  parentOf,
  textOf,
} from "./safe-dom.ts";

/*
 * Furniture: what stands on an article's page and is not the article. Known by the element's
 * name, its role and the words in its class and id, in that order of trust.
 */

/** Elements that paint no text of their own. */
const UNPAINTED = new Set(
  (
    "script style template noscript svg math canvas iframe object embed audio video map head link " +
    "meta title img picture source track param rt rp colgroup datalist"
  ).split(" "),
);
/** Text that is code, typed by the reader, or a control's. */
const NOT_PROSE = new Set(
  (
    "code pre kbd samp xmp listing button select option optgroup textarea input output meter " +
    "progress dialog menu nav"
  ).split(" "),
);
const ROLES = new Set(
  (
    "navigation banner contentinfo search dialog alertdialog menu menubar toolbar tab " +
    "button textbox searchbox combobox listbox switch tooltip status progressbar"
  ).split(" "),
);
/** Words of class and id that name furniture, wherever they stand in the name. */
const WORDS = new Set(
  (
    "related newsletter newsletters promo promos promoted promotion comments disqus share sharing " +
    "shares social sponsored sponsor advert adverts advertisement advertising advertorial ad ads " +
    "adslot adunit cookie cookies consent gdpr breadcrumb breadcrumbs sidebar footer nav navbar " +
    "navigation menu tags taglist recirc recirculation recommended recommendations recommendation " +
    "trending outbrain taboola subscribe subscription signup login popup modal lightbox byline " +
    "bylines pagination pager toolbar masthead mostread jetpack addthis sharedaddy hatom " +
    "respond donate donation donations author authors bio cta gdpr gprd dfp affiliate disclaimer postinfo screenreader offscreen"
  ).split(" "),
);
/** Names of two and more words, as `-a-b-` in the folded class and id. */
const PHRASES =
  /-(?:author-(?:bio|box|info|card|profile|name)|about-(?:the-)?author|read-(?:more|next|also)|more-(?:stories|from|on|news|articles|posts)|most-(?:read|popular|viewed)|see-also|also-(?:on|read|like)|sr-only|visually-hidden|screen-reader(?:-text)?|breaking-news|print-header|d-print-block|read(?:ing)?-time|next-prev|prev-next|tag-?box|entry-meta|post-meta|article-meta|entry-footer|post-footer|post-tags|entry-tags|tag-list|tags-list|sign-up|log-in|call-to-action|popular-(?:posts|articles|stories)|latest-(?:news|posts|articles|stories)|next-(?:article|post|story)|(?:post|posts)-navigation|comment-(?:list|form|respond|section)|story-links|in-this-story|print-only|article-tools|follow-us|app-promo|photo-credit|wp-block-latest-posts)-/u;

/** A heading that is a link, however the two are nested. */
const TEASER_HEADING =
  "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5";
const LEAST_TEASERS = 3;
/** A longer text under a linked heading (characters) may be a post of a live blog. */
const MAX_TEASER = 600;

/**
 * How a text flow treats an element: furniture, controls, code, hidden and editable text are not
 * read. Names count for blocks only: a `<span class="ad">` in a sentence is a word.
 */
export function treatmentOf(element: Element): Treatment {
  const name = nameOf(element);
  if (UNPAINTED.has(name) || isHidden(element)) return "drop";
  if (NOT_PROSE.has(name) || isEditable(element)) return "cut";
  if (ROLES.has(attributeOf(element, "role") ?? "")) return "cut";
  return isFurniture(element, name) ? "cut" : "read";
}

/** Like `treatmentOf` for pages whose class names lead astray: names are not asked. */
export function treatmentByElement(element: Element): Treatment {
  const name = nameOf(element);
  if (UNPAINTED.has(name) || isHidden(element)) return "drop";
  if (NOT_PROSE.has(name) || isEditable(element)) return "cut";
  return ROLES.has(attributeOf(element, "role") ?? "") || isSideMatter(element, name)
    ? "cut"
    : "read";
}

function isFurniture(element: Element, name: string): boolean {
  if (name === "html" || name === "body" || name === "main") return false;
  if (isSideMatter(element, name) || isTeaserList(element)) return true;
  return name !== "span" && name !== "a" && isNamedFurniture(element) && !holdsStory(element);
}

function isNamedFurniture(element: Element): boolean {
  const names = namesOf(element);
  return names.split("-").some((word) => WORDS.has(word)) || PHRASES.test(names);
}

/** A name such as `with-sidebar` on the element that holds it all does not make it a sidebar. */
function holdsStory(element: Element): boolean {
  return findFirst(element, "h1, main, [itemprop='articleBody']") !== undefined;
}

/** Footers, and asides that lead elsewhere; an aside of plain text is a box of the article. */
function isSideMatter(element: Element, name: string): boolean {
  if (name === "footer") return !isQuoted(element);
  const aside = name === "aside" || attributeOf(element, "role") === "complementary";
  return (
    aside &&
    (findFirst(element, "li a, form, h2 a, h3 a, a h2, a h3, nav") !== undefined ||
      textOf(element).trim() === "")
  );
}

/** Several like children, each a linked heading with at most a few sentences. */
function isTeaserList(element: Element): boolean {
  const children = childrenOf(element).filter(isElement);
  if (children.length < LEAST_TEASERS) return false;
  const teasers = children.filter((child) => findFirst(child, TEASER_HEADING) && isShort(child));
  return teasers.length >= LEAST_TEASERS && teasers.length * 2 >= children.length;
}

function isShort(element: Element): boolean {
  return textOf(element).replace(/\s+/gu, " ").length <= MAX_TEASER;
}

function isQuoted(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && nameOf(parent) === "blockquote";
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, "contenteditable");
  return editable !== undefined && editable.toLowerCase() !== "false";
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, "hidden") !== undefined) return true;
  if (attributeOf(element, "aria-hidden") === "true") return true;
  const style = attributeOf(element, "style");
  return style !== undefined && /display:\s*none|visibility:\s*hidden/iu.test(style);
}
