import { treatmentOf } from "./furniture.ts";
import { findAll, parentOf, textOf } from "./safe-dom.ts";

/** A shorter paragraph (characters) is a label or a teaser. */
const LEAST_PARAGRAPH = 80;
/** With less in paragraphs than this (characters) a page writes its text otherwise. */
const LEAST_TEXT = 600;
/** A region holds at least this share of all that stands in paragraphs. */
const LEAST_SHARE = 0.9;

/**
 * The smallest element of the page with nearly all its paragraphs, so that the rest need not be
 * read: the browser itself finds paragraphs a hundred times faster than a script that goes from node
 * to node. The page itself where it has few paragraphs, and where that element stands in furniture.
 */
export function regionOf(page: Element): Element {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const paragraph of findAll(page, "p")) {
    const { length } = textOf(paragraph);
    const parent = parentOf(paragraph);
    if (length < LEAST_PARAGRAPH || !parent) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
    total += length;
  }
  if (total < LEAST_TEXT) return page;
  const region = smallestWith(total * LEAST_SHARE, lengths, page);
  return isClear(region, page) ? region : page;
}

/** The smallest element in `page` that holds so much, by what stands right in each. */
function smallestWith(
  least: number,
  lengths: ReadonlyMap<Element, number>,
  page: Element,
): Element {
  const sums = new Map<Element, number>();
  let longest = { parent: page, length: 0 };
  for (const [parent, length] of lengths) {
    if (length > longest.length) longest = { parent, length };
    for (let at: Element | undefined = parent; at && at !== page; at = parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + length);
    }
  }
  let at: Element | undefined = longest.parent;
  while (at && at !== page && (sums.get(at) ?? 0) < least) at = parentOf(at);
  return at ?? page;
}

/** Whether all of what it stands in, up to the page, is read. */
function isClear(region: Element, page: Element): boolean {
  for (let at: Element | undefined = region; at && at !== page; at = parentOf(at)) {
    if (treatmentOf(at) !== "read") return false;
  }
  return true;
}
