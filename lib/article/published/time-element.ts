import {
  attributeOf,
  findAll,
  holds,
  isBefore,
  matches,
  nameOf,
  parentOf,
  textOf,
} from "../safe-dom.ts";
import { treatmentOf } from "../furniture.ts";
import { headlineOf, isElsewhere } from "./headline.ts";
import { labelled } from "./label.ts";
import type { DateSource } from "./source.ts";
import { nodesUnder } from "./under.ts";

const MARKED =
  "[itemprop~='datePublished'], time[pubdate], time.published, time.entry-date, abbr.published";
/** Class and id words of an element that says when the page was last changed. */
const CHANGED = /updat|modif|edited|actuali|aktuali|mise-a-jour/iu;
/** WordPress names what was never changed both `published` and `updated`. */
const PUBLISHED = "[pubdate], [class~='published'], [itemprop~='datePublished']";
/** What is around a `<time>` is its label if it is no longer than this (characters). */
const MAX_LABEL = 100;

/** `<time>` and marked elements: those that say they are the publication first, then the headline's. */
export const timeElement: DateSource = {
  by: "time",
  read: (page) => {
    const headline = headlineOf(page);
    const isOwn = (element: Element): boolean => !isElsewhere(element, headline);
    const marked = findAll(page.scope, MARKED).filter(isOwn);
    const times = findAll(page.scope, "time").filter((time) => isOwn(time) && isSeen(time));
    const changes = [
      ...findAll(page.scope, "[itemprop~='dateModified']"),
      ...times.filter(isChange),
    ];
    const unchanged = (all: readonly Element[]): readonly Element[] =>
      all.filter((element) => !isChange(element));
    return {
      published: [...unchanged(marked), ...nearest(unchanged(times), headline)].flatMap(valueOf),
      modified: changes.flatMap(valueOf),
    };
  },
};

function isSeen(time: Element): boolean {
  return treatmentOf(time) !== "drop";
}

/** The first right under the headline, else the last before it; without a headline the page's first. */
function nearest(times: readonly Element[], headline: Element | undefined): readonly Element[] {
  if (!headline) return times.slice(0, 1);
  const under = new Set(nodesUnder(headline));
  const first = times.find((time) => under.has(time) || holds(headline, time));
  return first ? [first] : times.filter((time) => isBefore(time, headline)).slice(-1);
}

/** Whether the element, or the one around it, says in a name or in words that it tells of a change. */
export function isChange(element: Element): boolean {
  if (matches(element, PUBLISHED)) return false;
  const parent = parentOf(element);
  const elements = parent ? [element, parent] : [element];
  return (
    elements.some((at) =>
      CHANGED.test(`${attributeOf(at, "class")} ${attributeOf(at, "itemprop")}`),
    ) ||
    (nameOf(element) === "time" && isLabelledChange(element))
  );
}

/** Whether the label in the time, else the last before it, is that of a change: `Updated: <time>`. */
function isLabelledChange(time: Element): boolean {
  const own = textOf(time).trim();
  const around = textOf(parentOf(time) ?? time);
  const before = around.length <= MAX_LABEL ? around.slice(0, around.indexOf(own)) : "";
  return (labelled(own)[0]?.of ?? labelled(before).at(-1)?.of) === "change";
}

function valueOf(element: Element): readonly string[] {
  const value =
    attributeOf(element, "datetime") ??
    attributeOf(element, "content") ??
    (nameOf(element) === "abbr" ? attributeOf(element, "title") : undefined);
  return [value ?? textOf(element)];
}
