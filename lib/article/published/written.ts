import { treatmentOf } from "../furniture.ts";
import {
  closestOf,
  dataOf,
  findAll,
  firstChildOf,
  isBefore,
  isElement,
  isText,
  nextOf,
  parentOf,
  textOf,
} from "../safe-dom.ts";
import { parseDate } from "./parse-date.ts";
import type { DateSource } from "./source.ts";
import { isChange, TEASERS } from "./time-element.ts";

/** Elements that pages name for the date or the byline. */
const NAMED =
  "[class*='date' i], [class*='datum' i], [class*='publi' i], [class*='posted' i], [class*='byline' i], [class*='meta' i], [class*='fecha' i]";
/** A longer text (characters) is a sentence, and the days in it are its own. */
const MAX_LINE = 100;
/** So many nodes after the headline are looked at. */
const MAX_NODES = 150;
/** So many named elements are looked at. */
const MAX_NAMED = 200;
/** A text of this length (characters) is the story's own. */
const PROSE = 200;

/** A date in words right after the headline, or in an element before it that is named for dates. */
export const written: DateSource = {
  by: "text",
  read: ({ scope }) => {
    const headline = findAll(scope, "h1").find(
      (heading) => closestOf(heading, TEASERS) === undefined && textOf(heading).trim() !== "",
    );
    if (!headline) return { published: [], modified: [] };
    const named = findAll(scope, NAMED).slice(0, MAX_NAMED).filter(isOfPage);
    const before = named.filter((element) => isBefore(element, headline)).slice(-1);
    const after = named.filter((element) => isBefore(headline, element)).slice(0, 1);
    const lines = [...linesAfter(headline), ...[...before, ...after].map(textOf)];
    return { published: lines.filter(isDated), modified: [] };
  },
};

/** Whether the text is a line with a whole date in it. */
function isDated(text: string): boolean {
  if (text.length > MAX_LINE || /^\s*\d+\s*$/u.test(text)) return false;
  return parseDate(text)?.length === "2021-02-18".length;
}

function isOfPage(element: Element): boolean {
  return (
    closestOf(element, TEASERS) === undefined && !isChange(element) && isDated(textOf(element))
  );
}

/** The lines between a headline and the first paragraph of prose, those of teasers left out. */
function linesAfter(headline: Element): readonly string[] {
  const lines: string[] = [];
  let node = after(headline);
  for (let count = 0; node && count < MAX_NODES; count++) {
    const isLeft = isElement(node) && isAside(node);
    if (isText(node)) {
      if (dataOf(node).length > PROSE) break;
      lines.push(dataOf(node).trim());
    }
    node = isLeft ? after(node) : (firstChildOf(node) ?? after(node));
  }
  return lines;
}

function isAside(element: Element): boolean {
  return treatmentOf(element) === "drop" || isChange(element);
}

/** The node that follows when all that stands in this one is left out. */
function after(node: Node): Node | undefined {
  for (let at: Node | undefined = node; at; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return undefined;
}
