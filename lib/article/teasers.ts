import {
  closestOf,
  countChildren,
  findAll,
  findFirst,
  nameOf,
  parentOf,
  textOf,
  type Tree,
} from "./safe-dom.ts";

/** A teaser's heading. It is looked for by itself: engines find names by far the fastest. */
const HEADINGS = "h2, h3, h4, h5";
const LINK = "a[href]";
/** Elements of text, and those of the whole page: no list of teasers is one of them. */
const NO_LISTS = new Set(
  "html body main p a span em strong b i time figcaption h1 h2 h3 h4 h5 h6".split(" "),
);
const LEAST_TEASERS = 3;
/** A longer text under a linked heading (characters) may be a post of a live blog. */
const MAX_TEASER = 600;

/**
 * Tells which elements under `root` are lists of teasers: several like children, each a linked
 * heading with at most a few sentences. The headings are looked for once and climbed from, each
 * element to be climbed through once: to search every element for them would cost more than all
 * else that is asked of it.
 */
export function teaserListsIn(root: Tree): (element: Element) => boolean {
  const teasers = new Map<Element, Element[]>();
  const seen = new Set<Tree>([root]);
  for (const heading of findAll(root, HEADINGS)) {
    let child = linkedPart(heading);
    for (; child && !seen.has(child); child = parentOf(child)) {
      seen.add(child);
      const parent = parentOf(child);
      const others = parent && teasers.get(parent);
      if (others) others.push(child);
      else if (parent) teasers.set(parent, [child]);
    }
  }
  return (element) => isTeaserList(element, teasers.get(element) ?? []);
}

/** The heading that is a link, however the two are nested, or what is around it in the link. */
function linkedPart(heading: Element): Element | undefined {
  if (findFirst(heading, LINK)) return heading;
  return closestOf(heading, LINK) && parentOf(heading);
}

/** Whether enough of the element's children are teasers; `headed` are those with linked headings. */
function isTeaserList(element: Element, headed: readonly Element[]): boolean {
  if (headed.length < LEAST_TEASERS || NO_LISTS.has(nameOf(element))) return false;
  const count = headed.filter(isShort).length;
  return count >= LEAST_TEASERS && count * 2 >= countChildren(element);
}

function isShort(element: Element): boolean {
  const text = textOf(element);
  return text.length <= MAX_TEASER || text.replace(/\s+/gu, " ").length <= MAX_TEASER;
}
