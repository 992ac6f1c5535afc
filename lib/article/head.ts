import { firstIndex } from "../core/bisect.ts";
import { eachStep, type Steps } from "../core/steps.ts";
import { treatmentsIn } from "./furniture.ts";
import { ALIKE, sharedWords, wordsOf } from "./likeness.ts";
import { namesOf } from "./names.ts";
import { findAll, holds, isBefore, nameOf, parentOf, textOf, type Tree } from "./safe-dom.ts";

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

/** Finds, in that tree, the headline (a heading before or in the body) and the standfirst between. */
export function* findHead(
  tree: Tree,
  body: Element,
  stated: { readonly headline: string; readonly title: string },
): Steps<Head> {
  const isReadable = readability(tree);
  const heading = yield* findHeadline(tree, body, stated, isReadable);
  if (!heading) return { headline: stated.headline, roots: [] };
  const headline = plain(textOf(heading));
  if (holds(body, heading)) return { headline, roots: [] };
  return { headline, roots: [heading, ...(yield* findBetween(tree, heading, body, isReadable))] };
}

/** Whether the element, or the one around it, is named a standfirst. */
export function isStandfirst(element: Element): boolean {
  const around = parentOf(element);
  return [element, ...(around ? [around] : [])].some(
    (at) => STANDFIRST.test(namesOf(at)) && textOf(at).length <= MAX_STANDFIRST,
  );
}

/** Of the headings that are not furniture, the one most like the title; else the last `h1`. */
function* findHeadline(
  tree: Tree,
  body: Element,
  stated: { readonly headline: string; readonly title: string },
  isReadable: (element: Element) => boolean,
): Steps<Element | undefined> {
  const texts = [stated.headline, stated.title].map(wordsOf);
  let likeliest: Element | undefined;
  let most = 0;
  let last: Element | undefined;
  yield* eachStep(findAll(tree, "h1, h2"), (heading) => {
    const words = wordsOf(textOf(heading));
    const likeness = Math.max(...texts.map((text) => sharedWords(words, text)));
    const isLikelier = likeness >= ALIKE && likeness > most;
    const isFirst = nameOf(heading) === "h1";
    if (!isLikelier && !isFirst) return;
    if (!(isBefore(heading, body) || holds(body, heading)) || !isReadable(heading)) return;
    if (isLikelier) [likeliest, most] = [heading, likeness];
    if (isFirst) last = heading;
  });
  return likeliest ?? last;
}

/** The standfirst and the captions that stand between the headline and the body. */
function* findBetween(
  tree: Tree,
  heading: Element,
  body: Element,
  isReadable: (element: Element) => boolean,
): Steps<readonly Element[]> {
  const between = (selector: string): readonly Element[] =>
    cut(findAll(tree, selector), heading, body).filter(
      (element) => !holds(heading, element) && !holds(element, body),
    );
  const standfirst = between("p, h2, h3, div").find((at) => isStandfirst(at) && isReadable(at));
  yield;
  const captions = between("figcaption").filter(
    (caption) => isReadable(caption) && !(standfirst && holds(standfirst, caption)),
  );
  const found = standfirst ? [standfirst, ...captions] : captions;
  return found.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Those of a list in document order that begin after one element and before another. */
function cut(elements: readonly Element[], after: Element, before: Element): readonly Element[] {
  const from = firstIndex(elements, (element) => isBefore(after, element));
  return elements.slice(
    from,
    firstIndex(elements, (element) => !isBefore(element, before)),
  );
}

/**
 * Tells whether neither an element nor what it stands in is furniture. Every element around is
 * looked at once: a page may have thousands of headings in one.
 */
function readability(tree: Tree): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const treat = treatmentsIn(tree);
  const isClear = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Element | undefined = element;
    for (; at && !known.has(at); at = parentOf(at)) path.push(at);
    let clear = !at || known.get(at) === true;
    for (const one of path.toReversed()) {
      clear &&= nameOf(one) === "header" || treat(one, nameOf(one)) === "read";
      known.set(one, clear);
    }
    return clear;
  };
  return (element) => isClear(element) && textOf(element).trim() !== "";
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
