import type { Role } from "../core/text-run.ts";
import { type Flow, readFlows } from "./flow.ts";
import { treatmentByElement, treatmentOf } from "./furniture.ts";
import { isStandfirst } from "./head.ts";
import { namesOf } from "./names.ts";
import { isInTextBlock, isLine, isProse, leadsElsewhere, proseLength } from "./prose.ts";
import type { Article } from "./read-article.ts";
import { closestOf, isRendered, nameOf, parentOf } from "./safe-dom.ts";

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
const SUB_HEADINGS = new Set(["h2", "h3", "h4"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const CAPTION = /-(?:caption|captions|legend|bildunterschrift|credit)-/u;

/** The flows of the article in document order, each with its role, strays left out. */
export function readStory(article: Article): readonly StoryFlow[] {
  const flows = article.roots.flatMap(flowsOf);
  const roles = rolesOf(flows, article);
  const isInside = insideOf(flows, roles);
  const story = flows.map((flow, at) => {
    const role = roles[at] ?? "body";
    const kept = role !== "body" || (isInside(at) && isKept(flow));
    return { flow, role, opens: role === "body" && isSubHeading(flow), kept };
  });
  return story
    .filter(({ kept, role, flow }, at) => {
      return kept && !(role === "body" && isHeading(flow) && isIdle(story.slice(at + 1)));
    })
    .filter(({ flow }) => isRendered(flow.block));
}

/** A standfirst can only stand before the first paragraph of the body. */
function rolesOf(flows: readonly Flow[], article: Article): readonly Role[] {
  let begun = false;
  return flows.map((flow) => {
    const role = roleOf(flow, begun, article);
    begun ||= role === "body" && isProse(flow) && !isHeading(flow);
    return role;
  });
}

/**
 * Tells which flows stand between the story's first and last ones: its prose, and the lines beside
 * its prose, with the sub-heading that opens it. Bylines, tags and links around it are outside.
 */
function insideOf(flows: readonly Flow[], roles: readonly Role[]): (at: number) => boolean {
  const prose = flows.map((flow, at) => roles[at] === "body" && isProse(flow) && !isHeading(flow));
  const homes = new Set(flows.filter((_, at) => prose[at]).map(({ block }) => parentOf(block)));
  const anchored = flows.map(
    (flow, at) => prose[at] || (roles[at] === "body" && isBeside(flow, homes)),
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

/** The root's flows; names of classes are not asked if they would take away most of the prose. */
function flowsOf(root: Element): readonly Flow[] {
  const careful = readFlows(root, treatmentOf);
  const bold = readFlows(root, treatmentByElement);
  return proseLength(careful) < proseLength(bold) * (1 - MAX_LOST) ? bold : careful;
}

function roleOf(flow: Flow, begun: boolean, article: Article): Role {
  if (closestOf(flow.block, "h1, h2") && isMuchOf(flow.text, article.headline)) return "headline";
  if (closestOf(flow.block, "figure, figcaption") || isCaption(flow.block)) return "caption";
  if (begun || closestOf(flow.block, "h1")) return "body";
  return isStandfirst(flow.block) ? "standfirst" : "body";
}

function isCaption(block: Element): boolean {
  const parent = parentOf(block);
  return CAPTION.test(namesOf(block)) || (parent !== undefined && CAPTION.test(namesOf(parent)));
}

function isKept(flow: Flow): boolean {
  if (isProse(flow)) return true;
  return !leadsElsewhere(flow) && (isHeading(flow) || isInTextBlock(flow));
}

/** Whether all that stands under a heading was left out: under "Related" or "Share this". */
function isIdle(after: readonly { readonly flow: Flow; readonly kept: boolean }[]): boolean {
  const next = after.findIndex(({ flow }) => isHeading(flow));
  const own = next < 0 ? after : after.slice(0, next);
  return own.length > 0 ? !own.some(({ kept }) => kept) : next < 0;
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
