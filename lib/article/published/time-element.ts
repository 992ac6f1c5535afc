import { treatmentOf } from "../furniture.ts";
import { attributeOf, closestOf, findAll, nameOf, parentOf, textOf } from "../safe-dom.ts";
import type { DateSource } from "./source.ts";

const MARKED =
  "[itemprop~='datePublished'], time[pubdate], time.published, time.entry-date, abbr.published";
/** Class and id words of an element that says when the page was last changed. */
const CHANGED = /updat|modif|edited|actuali|aktuali|mise-a-jour/iu;
/** What is never the article's own. Bylines are furniture for the text but are where dates stand. */
export const TEASERS =
  "nav, aside, footer, li, [class*='related' i], [class*='comment' i], [class*='teaser' i]";

/** `<time>` and marked elements: those that say they are the publication first, then the page's first. */
export const timeElement: DateSource = {
  by: "time",
  read: ({ scope }) => {
    const marked = findAll(scope, MARKED).filter((element) => !isChange(element));
    const times = findAll(scope, "time").filter(isInArticle);
    return {
      published: [...marked, ...times.filter((time) => !isChange(time)).slice(0, 1)].flatMap(
        valueOf,
      ),
      modified: [
        ...findAll(scope, "[itemprop~='dateModified']"),
        ...times.filter(isChange),
      ].flatMap(valueOf),
    };
  },
};

function isInArticle(time: Element): boolean {
  return closestOf(time, TEASERS) === undefined && treatmentOf(time) !== "drop";
}

/** Whether the element, or the one around it, says that it tells of a change. */
export function isChange(element: Element): boolean {
  const parent = parentOf(element);
  const elements = parent ? [element, parent] : [element];
  return elements.some((at) =>
    CHANGED.test(`${attributeOf(at, "class")} ${attributeOf(at, "itemprop")}`),
  );
}

function valueOf(element: Element): readonly string[] {
  const value =
    attributeOf(element, "datetime") ??
    attributeOf(element, "content") ??
    (nameOf(element) === "abbr" ? attributeOf(element, "title") : undefined);
  return [value ?? textOf(element)];
}
