import type { Treat, Treatment } from "./flow.ts";
import { namesOf } from "./names.ts";
import {
  attributeOf,
  findFirst,
  matches,
  nameOf,
  parentOf,
  textOf,
  type Tree,
} from "./safe-dom.ts";
import { teaserListsIn } from "./teasers.ts";

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
    "code pre kbd samp xmp listing button label legend select option optgroup textarea input output meter " +
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
const WORDS = (
  "ad ads addthis adslot adunit advert advertisement advertising advertorial adverts affiliate " +
  "author authors bio breadcrumb breadcrumbs byline bylines comments consent cookie cookies cta " +
  "dfp disclaimer disqus donate donation donations footer gdpr gprd jetpack lightbox login " +
  "masthead menu modal mostread nav navbar navigation newsletter newsletters outbrain pager " +
  "pagination popup postinfo promo promos promoted promotion recirc recirculation recommendation " +
  "recommendations recommended related respond share sharedaddy shares sharing sidebar signup " +
  "social sponsor sponsored subscribe subscription taboola taglist tags toolbar trending"
).split(" ");
/** Names of two and more words. */
const PHRASES = (
  "about-author about-the-author also-like also-on also-read app-promo article-meta article-tools " +
  "breaking-news call-to-action comment-form comment-list comment-respond comment-section " +
  "d-print-block entry-footer entry-meta entry-tags follow-us in-this-story latest-articles " +
  "latest-news latest-posts latest-stories log-in more-articles more-from more-news more-on " +
  "more-posts more-stories most-popular most-read most-viewed next-article next-post next-prev " +
  "next-story photo-credit popular-articles popular-posts popular-stories post-footer post-meta " +
  "post-tags prev-next print-header print-only read-also read-more read-next read-time " +
  "reading-time see-also sign-up story-links tag-box tag-list tagbox tags-list"
).split(" ");
/** Names of text for screen readers, which repeats what is painted or labels a control. */
const UNSEEN = "offscreen screen-reader screenreader sr-only visually-hidden visuallyhidden".split(
  " ",
);

/** What an element's names can make it. */
type Kind = "unseen" | "furniture" | "plain";

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...[...WORDS, ...PHRASES].map((name) => [name, "furniture"] as const),
  ...UNSEEN.map((name) => [name, "unseen"] as const),
]);
/** The longest of these names, in words. */
const MOST_WORDS = 3;

/** What an element says of itself in attributes that few have: one question instead of five. */
const SPEAKING = "[hidden], [aria-hidden], [style], [role], [contenteditable]";
/**
 * How a text flow treats the elements of `root`: furniture, controls, code, hidden and editable
 * text are not read. Lists of teasers are looked for at once: ask anew when the page has changed.
 */
export function treatmentsIn(root: Tree): Treat {
  const isTeaserList = teaserListsIn(root);
  return (element, name) => {
    const treatment = treatmentOf(element, name);
    return treatment === "read" && isTeaserList(element) ? "cut" : treatment;
  };
}

/**
 * The same of one element, which is not known to be a list of teasers. Names count for blocks only:
 * a `<span class="ad">` in a sentence is a word.
 */
export function treatmentOf(element: Element, name = nameOf(element)): Treatment {
  const treatment = treatmentByElement(element, name);
  if (treatment !== "read" || WHOLE.has(name)) return treatment;
  const kind = kindOf(namesOf(element));
  if (kind === "unseen") return "drop";
  return kind === "furniture" && name !== "span" && name !== "a" && !holdsStory(element)
    ? "cut"
    : "read";
}

/** Like `treatmentOf` for pages whose class names lead astray: names are not asked. */
export function treatmentByElement(element: Element, name = nameOf(element)): Treatment {
  if (UNPAINTED.has(name)) return "drop";
  const speaks = matches(element, SPEAKING);
  if (speaks && isHidden(element)) return "drop";
  if (NOT_PROSE.has(name)) return "cut";
  if (speaks && (isEditable(element) || ROLES.has(attributeOf(element, "role") ?? "")))
    return "cut";
  return isSideMatter(element, name, speaks) ? "cut" : "read";
}

/** A page has few names, on many elements. */
const kinds = new Map<string, Kind>();
const MOST_KINDS = 4096;

function kindOf(names: string): Kind {
  if (names === "-") return "plain";
  const before = kinds.get(names);
  if (before) return before;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  const kind = readKind(names.slice(1, -1).split("-"));
  kinds.set(names, kind);
  return kind;
}

/** By every word and every few words that follow each other: a table is faster than a pattern. */
function readKind(words: readonly string[]): Kind {
  let found: Kind = "plain";
  for (let from = 0; from < words.length; from++) {
    let name = "";
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
      name += to === from ? words[to] : `-${words[to]}`;
      const kind = KINDS.get(name);
      if (kind === "unseen") return kind;
      found = kind ?? found;
    }
  }
  return found;
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
