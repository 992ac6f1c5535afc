import type { Treatment } from "./flow.ts";
import { namesOf } from "./names.ts";
import {
  attributeOf,
  childrenOf,
  countChildren,
  findFirst,
  isElement,
  matches,
  nameOf,
  parentOf,
  textOf,
} from "./safe-dom.ts";

/*
 * Furniture: what stands on an article's page and is not the article. Known by the element's
 * name, its role and the words in its class and id, in that order of trust.
 */

/** Elements that hold the whole page: their names speak of the page's kind. */
const WHOLE = new Set(["html", "body", "main"]);
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
    "ad ads addthis adslot adunit advert advertisement advertising advertorial adverts affiliate " +
    "author authors bio breadcrumb breadcrumbs byline bylines comments consent cookie cookies cta " +
    "dfp disclaimer disqus donate donation donations footer gdpr gprd jetpack lightbox login " +
    "masthead menu modal mostread nav navbar navigation newsletter newsletters outbrain pager " +
    "pagination popup postinfo promo promos promoted promotion recirc recirculation recommendation " +
    "recommendations recommended related respond share sharedaddy shares sharing sidebar signup " +
    "social sponsor sponsored subscribe subscription taboola taglist tags toolbar trending"
  ).split(" "),
);
/** Names of two and more words. */
const PHRASES = phrases(
  "about-author about-the-author also-like also-on also-read app-promo article-meta article-tools " +
    "breaking-news call-to-action comment-form comment-list comment-respond comment-section " +
    "d-print-block entry-footer entry-meta entry-tags follow-us in-this-story latest-articles " +
    "latest-news latest-posts latest-stories log-in more-articles more-from more-news more-on " +
    "more-posts more-stories most-popular most-read most-viewed next-article next-post next-prev " +
    "next-story photo-credit popular-articles popular-posts popular-stories post-footer post-meta " +
    "post-tags prev-next print-header print-only read-also read-more read-next read-time " +
    "reading-time see-also sign-up story-links tag-box tag-list tagbox tags-list",
);
/** Names of text for screen readers, which repeats what is painted or labels a control. */
const UNSEEN = phrases(
  "offscreen screen-reader screen-reader-text screenreader sr-only visually-hidden visuallyhidden",
);

/** What an element says of itself in attributes that few have: one question instead of five. */
const SPEAKING = "[hidden], [aria-hidden], [style], [role], [contenteditable]";
/** A heading that is a link, however the two are nested. */
const TEASER_HEADING = ":is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)";
/** Elements of text: no list of teasers is one of them. */
const NO_LISTS = new Set("p a span em strong b i time figcaption h1 h2 h3 h4 h5 h6".split(" "));
const LEAST_TEASERS = 3;
/** A longer text under a linked heading (characters) may be a post of a live blog. */
const MAX_TEASER = 600;

/**
 * How a text flow treats an element: furniture, controls, code, hidden and editable text are not
 * read. Names count for blocks only: a `<span class="ad">` in a sentence is a word.
 */
export function treatmentOf(element: Element): Treatment {
  const name = nameOf(element);
  const treatment = treatmentByElement(element);
  if (treatment !== "read" || WHOLE.has(name)) return treatment;
  const kind = kindOf(namesOf(element));
  if (kind === "unseen") return "drop";
  if (kind === "furniture" && name !== "span" && name !== "a" && !holdsStory(element)) return "cut";
  return !NO_LISTS.has(name) && isTeaserList(element) ? "cut" : "read";
}

/** Like `treatmentOf` for pages whose class names lead astray: names are not asked. */
export function treatmentByElement(element: Element): Treatment {
  const name = nameOf(element);
  if (UNPAINTED.has(name)) return "drop";
  const speaks = matches(element, SPEAKING);
  if (speaks && isHidden(element)) return "drop";
  if (NOT_PROSE.has(name)) return "cut";
  if (speaks && (isEditable(element) || ROLES.has(attributeOf(element, "role") ?? "")))
    return "cut";
  return isSideMatter(element, name, speaks) ? "cut" : "read";
}

/** What names as `namesOf` gives them say. */
type Kind = "unseen" | "furniture" | "plain";

/** A page has few names, on many elements. */
const kinds = new Map<string, Kind>();
const MOST_KINDS = 4096;

function kindOf(names: string): Kind {
  if (names === "-") return "plain";
  const before = kinds.get(names);
  if (before) return before;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  const kind = readKind(names);
  kinds.set(names, kind);
  return kind;
}

function readKind(names: string): Kind {
  if (UNSEEN.test(names)) return "unseen";
  const named = PHRASES.test(names) || names.split("-").some((word) => WORDS.has(word));
  return named ? "furniture" : "plain";
}

/** A name such as `with-sidebar` on the element that holds it all does not make it a sidebar. */
function holdsStory(element: Element): boolean {
  return findFirst(element, "h1, main, [itemprop='articleBody']") !== undefined;
}

/** Footers, and asides that lead elsewhere; an aside of plain text is a box of the article. */
function isSideMatter(element: Element, name: string, speaks: boolean): boolean {
  if (name === "footer") return !isQuoted(element);
  const aside = name === "aside" || (speaks && attributeOf(element, "role") === "complementary");
  return (
    aside &&
    (findFirst(element, "li a, form, h2 a, h3 a, a h2, a h3, nav") !== undefined ||
      textOf(element).trim() === "")
  );
}

/** Several like children, each a linked heading with at most a few sentences. */
function isTeaserList(element: Element): boolean {
  if (countChildren(element) < LEAST_TEASERS || !findFirst(element, TEASER_HEADING)) return false;
  const children = childrenOf(element).filter(isElement);
  const teasers = children.filter((child) => findFirst(child, TEASER_HEADING) && isShort(child));
  return teasers.length >= LEAST_TEASERS && teasers.length * 2 >= children.length;
}

function isShort(element: Element): boolean {
  const text = textOf(element);
  return text.length <= MAX_TEASER || text.replace(/\s+/gu, " ").length <= MAX_TEASER;
}

function isQuoted(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && nameOf(parent) === "blockquote";
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, "contenteditable");
  return editable !== undefined && editable.toLowerCase() !== "false";
}

/** Whether an element's own attributes hide it. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, "hidden") !== undefined) return true;
  if (attributeOf(element, "aria-hidden") === "true") return true;
  const style = attributeOf(element, "style");
  return style !== undefined && /display:\s*none|visibility:\s*hidden/iu.test(style);
}

/** Finds one of the phrases in names as `namesOf` gives them. */
function phrases(list: string): RegExp {
  return new RegExp(`-(?:${list.split(" ").join("|")})-`, "u");
}
