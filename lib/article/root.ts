import { type Flow, readFlows } from "./flow.ts";
import { treatmentByElement, treatmentOf } from "./furniture.ts";
import { isLine, isProse, lengthOf, linkedShare, proseLength } from "./prose.ts";
import { holds, parentOf } from "./safe-dom.ts";

/** What a flow that is no prose takes from the elements around it, in characters. */
const STRAY_COST = 15;
/** What each linked character of such a flow takes on top. */
const LINK_COST = 0.5;
/** What a short line of text without links is worth, to a character of prose. */
const LINE_WORTH = 0.5;
/** A part of the best element may be worth this share less and is taken instead. */
const MAX_SHED = 0.15;
/** With less prose than this (characters), the names of classes may have led us astray. */
const LITTLE_PROSE = 250;

/** The element that holds the story, and what of the page's text is prose. */
export interface Body {
  readonly root: Element;
  /** The flows in `root`, furniture left out. */
  readonly flows: readonly Flow[];
}

/**
 * The smallest element that holds the story. Each flow of the page is worth its length if it is
 * prose and costs a little if it is not; an element is worth the sum of its flows, and the worthiest
 * one is the story's. So a list of links between two halves of a story does not part them, and a
 * column of teasers beside it does not get in.
 */
export function findBody(page: Element): Body | undefined {
  const careful = bestElement(readFlows(page, treatmentOf));
  if (careful && proseLength(careful.flows) >= LITTLE_PROSE) return careful;
  const bold = bestElement(readFlows(page, treatmentByElement));
  if (!bold || !careful) return bold ?? careful;
  return proseLength(bold.flows) > 2 * proseLength(careful.flows) ? bold : careful;
}

interface Sum {
  worth: number;
  readonly flows: Flow[];
}

function bestElement(flows: readonly Flow[]): Body | undefined {
  const sums = [...sumsOf(flows)].filter(([, sum]) => sum.worth > 0);
  const worth = Math.max(0, ...sums.map(([, sum]) => sum.worth));
  const whole = sums.findLast(([, sum]) => sum.worth === worth);
  if (!whole) return undefined;
  const [root, sum] = sums.reduce((best, part) => (isCore(part, best, worth) ? part : best), whole);
  return { root, flows: sum.flows };
}

/** Whether a part of the best element holds nearly all that the whole is worth. */
function isCore([part, sum]: [Element, Sum], [best]: [Element, Sum], worth: number): boolean {
  return sum.worth >= worth * (1 - MAX_SHED) && part !== best && holds(best, part);
}

/** Each element's worth: that of all flows in it, however deep. */
function sumsOf(flows: readonly Flow[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  for (const flow of flows) {
    const worth = worthOf(flow);
    for (let at: Element | undefined = flow.block; at; at = parentOf(at)) {
      const sum = sums.get(at) ?? { worth: 0, flows: [] };
      sum.worth += worth;
      sum.flows.push(flow);
      sums.set(at, sum);
    }
  }
  return sums;
}

function worthOf(flow: Flow): number {
  const length = lengthOf(flow.text);
  if (isProse(flow)) return length * (1 - linkedShare(flow));
  if (isLine(flow)) return length * LINE_WORTH;
  return -STRAY_COST - LINK_COST * flow.linked;
}
