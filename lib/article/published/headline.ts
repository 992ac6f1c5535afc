import { closestOf, findAll, findFirst, holds, nameOf, textOf } from "../safe-dom.ts";
import type { DatedPage } from "./source.ts";

/** A heading is shorter (characters) if it names a part of the page: `News`, `World`. */
const LEAST = 8;
/** What is not the article. Bylines are furniture for the text but are where dates stand. */
const ELSEWHERE =
  "nav, aside, footer, blockquote, [class*='related' i], [class*='comment' i], [class*='teaser' i]";
/** Elements that hold the whole page: `<body class="has-comments">` is no comment. */
const WHOLE = new Set(["html", "body", "main"]);

/** The heading that is in one of the titles, the longest if there are several; else the first `h1`. */
export function headlineOf({ scope, titles: stated }: DatedPage): Element | undefined {
  const titles = stated.map(lettersOf);
  const headings = findAll(scope, "h1, h2").filter((heading) => !isElsewhere(heading, undefined));
  const titled = headings
    .map((heading) => ({ heading, letters: lettersOf(textOf(heading)) }))
    .filter(({ letters }) => letters.length >= LEAST && titles.some((at) => at.includes(letters)))
    .toSorted((one, other) => other.letters.length - one.letters.length);
  const firsts = headings.filter(
    (heading) => nameOf(heading) === "h1" && lettersOf(textOf(heading)),
  );
  return titled[0]?.heading ?? firsts[0];
}

/** Whether the element stands in a teaser, a comment, a quotation or the like, and the headline does not. */
export function isElsewhere(element: Element, headline: Element | undefined): boolean {
  const around = closestOf(element, ELSEWHERE) ?? closestOf(element, "li");
  if (!around || WHOLE.has(nameOf(around))) return false;
  if (!headline) return true;
  if (holds(around, headline)) return false;
  return nameOf(around) !== "li" || isTeaser(around);
}

/** List items hold teasers, which lead elsewhere, and parts of bylines. */
function isTeaser(item: Element): boolean {
  return findFirst(item, "a[href], h2, h3, h4, h5, h6, img, p") !== undefined;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
