import {
  closestOf,
  dataOf,
  findAll,
  holds,
  isBefore,
  isText,
  parentOf,
  textOf,
} from "../safe-dom.ts";
import { headlineOf, isElsewhere } from "./headline.ts";
import { type Labelled, labelled } from "./label.ts";
import { parseDate } from "./parse-date.ts";
import type { DateSource } from "./source.ts";
import { isChange } from "./time-element.ts";
import { nodesUnder } from "./under.ts";

/** Elements that pages name for the date or the byline. */
const NAMED =
  "[class*='date' i], [class*='datum' i], [class*='publi' i], [class*='posted' i], [class*='byline' i], [class*='meta' i], [class*='fecha' i]";
/** A longer text (characters) is a sentence, and the days in it are its own. */
const MAX_LINE = 100;
const YEAR = /[12]\d{3}/u;
/** So many named elements are looked at. */
const MAX_NAMED = 200;
/** What stands over all of the site's pages, perhaps with today's date. */
const SITE_HEADER =
  "header, [role='banner'], [class^='header' i], [class*=' header' i], [class*='site-header' i], [id^='header' i], [class*='masthead' i]";

/** A date in words right after the headline, or in an element before it that is named for dates. */
export const written: DateSource = {
  by: "text",
  read: (page) => {
    const headline = headlineOf(page);
    if (!headline) return { published: [], modified: [] };
    const named = namedFor(page.scope, headline);
    const lines = [...linesUnder(headline), ...named.map(textOf)];
    const parts = lines
      .filter((line) => line.length <= MAX_LINE && YEAR.test(line))
      .flatMap(labelled)
      .filter(isDated);
    const of = (label: Labelled["of"]): readonly string[] =>
      parts.filter((part) => part.of === label).map(({ text }) => text);
    return { published: [...of("publication"), ...of(undefined)], modified: of("change") };
  },
};

/** The nearest elements before and after the headline that are named for the date and have one. */
function namedFor(root: Document | Element, headline: Element): readonly Element[] {
  const named = findAll(root, NAMED)
    .slice(0, MAX_NAMED)
    .filter((element) => isOfPage(element, headline));
  const isSiteWide = (element: Element): boolean => {
    const header = closestOf(element, SITE_HEADER);
    return header !== undefined && !holds(header, headline);
  };
  const before = named.filter((element) => isBefore(element, headline) && !isSiteWide(element));
  const after = named.filter((element) => isBefore(headline, element));
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** Whether the text has a whole date in it; without a year it has none. */
function isDated({ text }: Labelled): boolean {
  return (
    YEAR.test(text) && !/^\s*\d+\s*$/u.test(text) && parseDate(text)?.length === "2021-02-18".length
  );
}

function isOfPage(element: Element, headline: Element): boolean {
  const text = textOf(element);
  return (
    text.length <= MAX_LINE &&
    YEAR.test(text) &&
    labelled(text).some(isDated) &&
    !isElsewhere(element, headline) &&
    !isChange(element)
  );
}

function linesUnder(headline: Element): readonly string[] {
  const texts = nodesUnder(headline).filter(isText);
  return texts.filter((text) => !isInChange(text)).map((text) => dataOf(text).trim());
}

function isInChange(text: Text): boolean {
  const around = parentOf(text);
  return around !== undefined && isChange(around);
}
