import { treatmentOf } from "./furniture.ts";
import { findAll, parentOf, textOf, upFrom } from "./safe-dom.ts";

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
    for (const at of below(page, parent)) sums.set(at, (sums.get(at) ?? 0) + length);
  }
  return below(page, longest.parent).find((at) => (sums.get(at) ?? 0) >= least) ?? page;
}

/** Whether all of what it stands in, up to the page, is read. */
const isClear = (region: Element, page: Element): boolean =>
  below(page, region).every((at) => treatmentOf(at) === "read");

/** The element and those around it, outwards, as far as they stand in the page. */
function below(page: Element, element: Element): readonly Element[] {
  const path = upFrom(element);
  return path.slice(0, path.indexOf(page));
}
