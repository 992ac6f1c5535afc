import { mapSteps, type Steps } from "../core/steps.ts";
import type { Role } from "../core/text-run.ts";
import { isCaption } from "./caption.ts";
import { type Flow, readFlows, type Treat } from "./flow.ts";
import { isHidden, treatmentByElement, treatmentsIn } from "./furniture.ts";
import { isStandfirst } from "./head.ts";
import { isForeign } from "./language.ts";
import { isInTextBlock, isLine, isProse, leadsElsewhere, proseLength } from "./prose.ts";
import type { Article } from "./read-article.ts";
import { closestOf, isRendered, nameOf, parentOf, textOf } from "./safe-dom.ts";

/** A flow that belongs to the article. */
export interface StoryFlow {
  readonly flow: Flow;
  readonly role: Role;
  /** Whether it is a sub-heading that opens a section. */
  readonly opens: boolean;
}

/** Names must not cost more than this share of a root's prose, or they were misread. */
const MAX_LOST = 0.5;
/** A shorter part of the headline is a sub-heading that shares a name with it. */
const LEAST_OF_HEADLINE = 0.25;
/** So much of what is hidden is remembered. */
const MOST_HIDDEN = 200;
const SUB_HEADINGS = new Set(["h2", "h3", "h4"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** What is read of an article. */
export interface Story {
  /** In document order, strays left out. */
  readonly flows: readonly StoryFlow[];
  /** What was passed over because it is hidden, as a page may show it later; not more than a few. */
  readonly hidden: readonly Element[];
}

/** Reads the article's text, but for parts in a language that is not among these (primary subtags). */
export function* readStory(
  article: Article,
  languages: readonly string[] | undefined,
): Steps<Story> {
  const hidden = new Set<Element>();
  const note = (element: Element): void => {
    if (hidden.size < MOST_HIDDEN) hidden.add(element);
  };
  const flows: Flow[] = [];
  for (const root of article.roots) {
    for (const flow of yield* flowsOf(root, { languages, note })) flows.push(flow);
  }
  const roles = yield* rolesOf(flows, article);
  const isInside = yield* insideOf(flows, roles);
  const story = yield* mapSteps(flows.entries(), ([at, flow]) => {
    const role = roles[at] ?? "body";
    const kept = role !== "body" || (isInside(at) && isKept(flow));
    return { flow, role, opens: role === "body" && isSubHeading(flow), kept };
  });
  const idle = idleOf(story);
  const shown = yield* mapSteps(story.entries(), ([at, one]) => {
    const { flow, role, kept } = one;
    if (!kept || (role === "body" && isHeading(flow) && idle.has(at))) return undefined;
    if (isRendered(flow.block)) return one;
    note(flow.block);
    return undefined;
  });
  return { flows: shown, hidden: [...hidden] };
}

/** Whether an element that was hidden is to be read now. */
export function isShown(element: Element): boolean {
  return isRendered(element) && treatmentByElement(element) !== "drop";
}

/** A standfirst can only stand before the first paragraph of the body. */
function rolesOf(flows: readonly Flow[], article: Article): Steps<readonly Role[]> {
  let begun = false;
  return mapSteps(flows, (flow) => {
    const role = roleOf(flow, begun, article);
    begun ||= role === "body" && isProse(flow) && !isHeading(flow);
    return role;
  });
}

/**
 * Tells which flows stand between the story's first and last ones: its prose, and the lines beside
 * its prose, with the sub-heading that opens it. Bylines, tags and links around it are outside.
 */
function* insideOf(flows: readonly Flow[], roles: readonly Role[]): Steps<(at: number) => boolean> {
  const homes = new Set<Element | undefined>();
  const prose = yield* mapSteps(flows.entries(), ([at, flow]) => {
    const isAnchor = roles[at] === "body" && isProse(flow) && !isHeading(flow);
    if (isAnchor) homes.add(parentOf(flow.block));
    return isAnchor;
  });
  const anchored = yield* mapSteps(
    flows.entries(),
    ([at, flow]) => prose[at] === true || (roles[at] === "body" && isBeside(flow, homes)),
  );
  const [first, last] = [anchored.indexOf(true), anchored.lastIndexOf(true)];
  const opener = flows[first - 1];
  const start = opener && roles[first - 1] === "body" && isSubHeading(opener) ? first - 1 : first;
  return (at) => at >= start && at <= last;
}

/** Whether a line's block, or the list that it is an item of, is the sibling of a paragraph. */
function isBeside(flow: Flow, homes: ReadonlySet<Element | undefined>): boolean {
  const parent = parentOf(flow.block);
  return (
    isLine(flow) && (homes.has(parent) || (parent !== undefined && homes.has(parentOf(parent))))
  );
}

/** What is passed over beside furniture, and who is told of what is hidden. */
interface Sieve {
  readonly languages: readonly string[] | undefined;
  readonly note: (hidden: Element) => void;
}

/** The root's flows; names of classes are not asked if they would take away most of the prose. */
function* flowsOf(root: Element, { languages, note }: Sieve): Steps<readonly Flow[]> {
  const sieve =
    (treat: Treat): Treat =>
    (element, name) => {
      const treatment = isForeign(element, languages) ? "cut" : treat(element, name);
      if (treatment === "drop" && isHidden(element)) note(element);
      return treatment;
    };
  const careful = yield* readFlows(root, sieve(treatmentsIn(root)));
  if (isMostOf(careful, root)) return careful;
  const bold = yield* readFlows(root, sieve(treatmentByElement));
  return proseLength(careful) < proseLength(bold) * (1 - MAX_LOST) ? bold : careful;
}

/** Whether so much of all the text in `root` is prose that there cannot be much more. */
function isMostOf(flows: readonly Flow[], root: Element): boolean {
  const prose = flows.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  return prose >= textOf(root).length * (1 - MAX_LOST);
}

function roleOf(flow: Flow, begun: boolean, article: Article): Role {
  if (closestOf(flow.block, "h1, h2") && isMuchOf(flow.text, article.headline)) return "headline";
  if (isCaption(flow.block)) return "caption";
  if (begun || closestOf(flow.block, "h1")) return "body";
  return isStandfirst(flow.block) ? "standfirst" : "body";
}

function isKept(flow: Flow): boolean {
  if (isProse(flow)) return true;
  return !leadsElsewhere(flow) && (isHeading(flow) || isInTextBlock(flow));
}

/** The headings under which all was left out, by their numbers: "Related", "Share this". */
function idleOf(story: readonly { readonly flow: Flow; readonly kept: boolean }[]): Set<number> {
  const idle = new Set<number>();
  // Read from the end: whether anything under the heading was kept, and whether there was anything.
  let kept = false;
  let isBare = false;
  for (let at = story.length - 1; at >= 0; at--) {
    const one = story[at];
    if (one && isHeading(one.flow)) {
      // A heading right before another is the upper of two.
      if (!kept && !isBare) idle.add(at);
      kept = false;
      isBare = true;
    } else {
      kept ||= one?.kept === true;
      isBare = false;
    }
  }
  return idle;
}

function isHeading(flow: Flow): boolean {
  return HEADINGS.has(nameOf(flow.block));
}

function isSubHeading(flow: Flow): boolean {
  return SUB_HEADINGS.has(nameOf(flow.block));
}

/** Whether a text is the headline or a good part of it: a heading may hold it in two blocks. */
function isMuchOf(text: string, headline: string): boolean {
  const [part = "", whole = ""] = [text, headline].map((words) => words.replace(/\s+/gu, ""));
  return whole.includes(part) && part.length >= whole.length * LEAST_OF_HEADLINE;
}
