import { treatmentOf } from "./furniture.ts";
import { namesOf } from "./names.ts";
import { findAll, holds, isBefore, nameOf, parentOf, textOf } from "./safe-dom.ts";

/** The headline of an article and where it stands, if not in the body's own element. */
export interface Head {
  /** As the page shows it, white space made single; empty if none can be told. */
  readonly headline: string;
  /** The headline's, standfirst's and captions' elements, where they stand before the body. */
  readonly roots: readonly Element[];
}

/** Class and id words of a standfirst, by the names that newspapers give it. */
const STANDFIRST =
  /-(?:standfirst|dek|deck|sub-?(?:title|head|heading|headline|line)|summary|lead|lede|intro|introduction|teaser-text|chapo|chapeau|sapo|excerpt|vorspann|entradilla|sommario|synopsis)-/u;
/** A standfirst is not longer than this (characters); more, and the class names the body. */
const MAX_STANDFIRST = 700;
/** The headline and the title share at least this part of their words. */
const MIN_SHARED = 0.5;

/** Finds the headline (a heading before or in the body) and the standfirst between the two. */
export function findHead(
  doc: Document,
  body: Element,
  stated: { readonly headline: string; readonly title: string },
): Head {
  const heading = findHeadline(doc, body, stated);
  if (!heading) return { headline: stated.headline, roots: [] };
  const outside = holds(body, heading) ? [] : [heading, ...findBetween(doc, heading, body)];
  return { headline: plain(textOf(heading)), roots: outside };
}

/** Whether the element, or the one around it, is named a standfirst. */
export function isStandfirst(element: Element): boolean {
  const around = parentOf(element);
  return [element, ...(around ? [around] : [])].some(
    (at) => STANDFIRST.test(namesOf(at)) && textOf(at).length <= MAX_STANDFIRST,
  );
}

/** Of the headings that are not furniture, the one most like the title; else the last `h1`. */
function findHeadline(
  doc: Document,
  body: Element,
  stated: { readonly headline: string; readonly title: string },
): Element | undefined {
  const headings = findAll(doc, "h1, h2").filter(
    (heading) => isReadable(heading) && (holds(body, heading) || isBefore(heading, body)),
  );
  const likeness = (heading: Element): number =>
    Math.max(...[stated.headline, stated.title].map((text) => sharedWords(textOf(heading), text)));
  const likely = headings.filter((heading) => likeness(heading) >= MIN_SHARED);
  return (
    likely.toSorted((a, b) => likeness(b) - likeness(a))[0] ??
    headings.findLast((heading) => nameOf(heading) === "h1")
  );
}

/** The standfirst and the captions that stand between the headline and the body. */
function findBetween(doc: Document, heading: Element, body: Element): readonly Element[] {
  const isBetween = (element: Element): boolean =>
    isReadable(element) &&
    !holds(heading, element) &&
    !holds(element, body) &&
    isBefore(heading, element) &&
    isBefore(element, body);
  const standfirst = findAll(doc, "p, h2, h3, div").filter(isStandfirst).find(isBetween);
  const captions = findAll(doc, "figcaption").filter(
    (caption) => isBetween(caption) && !(standfirst && holds(standfirst, caption)),
  );
  const found = standfirst ? [standfirst, ...captions] : captions;
  return found.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Whether neither the element nor what it stands in is furniture. */
function isReadable(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (nameOf(at) !== "header" && treatmentOf(at) !== "read") return false;
  }
  return textOf(element).trim() !== "";
}

/** How much of their words two texts share, 0 to 1: a title mostly adds the paper's name. */
function sharedWords(heading: string, text: string): number {
  const words = new Set(wordsOf(heading));
  const others = new Set(wordsOf(text));
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(1, words.size + others.size);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
