import type { Steps } from "../core/steps.ts";
import { treatmentOf } from "./furniture.ts";
import { type Body, findBody } from "./root.ts";
import { closestOf, findAll, findFirst, holds, upFrom } from "./safe-dom.ts";

/** A part of a page that is a story by itself. */
export interface Part {
  readonly element: Element;
  readonly body: Body;
}

/** A shorter part (characters of prose) is a section or a teaser. */
const LEAST_PROSE = 350;
/** With more headlines than this the page is no row of stories. */
const MOST_HEADLINES = 40;
const ARTICLE = "article, [role='article'], [itemtype*='Article']";
/** What only a story of its own carries. */
const OWN_DATE = "time[datetime], [itemprop~='datePublished'], script[type*='ld+json' i]";

/**
 * The stories of an endless page, which puts one article below the other; empty for any other page.
 * Each `h1` rules the largest element around it that holds no other: with prose, and marked as an
 * article or dated, that is a story.
 */
export function* storyParts(doc: Document): Steps<readonly Part[]> {
  const headlines = findAll(doc, "h1");
  if (headlines.length < 2 || headlines.length > MOST_HEADLINES) return [];
  const parts: Part[] = [];
  for (const [headline, element] of realms(headlines)) {
    if (!isOwn(headline, element) || !isClear(element)) continue;
    const body = yield* findBody(element);
    if (body && body.prose >= LEAST_PROSE) parts.push({ element, body });
  }
  return parts.length > 1 ? parts : [];
}

/** For each headline the largest element that holds it and no other. */
function realms(headlines: readonly Element[]): ReadonlyMap<Element, Element> {
  const counts = new Map<Element, number>();
  for (const headline of headlines) {
    for (const around of upFrom(headline)) counts.set(around, (counts.get(around) ?? 0) + 1);
  }
  const realmOf = (headline: Element): Element =>
    upFrom(headline).findLast((around) => counts.get(around) === 1) ?? headline;
  return new Map(headlines.map((headline) => [headline, realmOf(headline)]));
}

function isOwn(headline: Element, element: Element): boolean {
  const article = closestOf(headline, ARTICLE);
  if (article && (holds(element, article) || element === article)) return true;
  return findFirst(element, OWN_DATE) !== undefined;
}

/** Whether neither the element nor what it stands in is furniture. */
function isClear(element: Element): boolean {
  return upFrom(element).every((at) => treatmentOf(at) === "read");
}
