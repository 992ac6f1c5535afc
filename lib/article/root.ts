import { eachStep, type Steps } from "../core/steps.ts";
import { type Flow, readFlows } from "./flow.ts";
import { treatmentByElement, treatmentsIn } from "./furniture.ts";
import { isLine, isProse, lengthOf, linkedShare, proseLength } from "./prose.ts";
import { regionOf } from "./region.ts";
import { holds, isRendered, parentOf } from "./safe-dom.ts";

/** What a flow that is no prose takes from the elements around it, in characters. */
const STRAY_COST = 15;
/** What each linked character of such a flow takes on top. */
const LINK_COST = 0.5;
/** What a short line of text without links is worth, to a character of prose. */
const LINE_WORTH = 0.5;
/** A part of the best element may be worth this share less and is taken instead. */
const MAX_SHED = 0.15;
/** Beside a hidden story less prose than this (characters) is no more than a notice. */
const LEAST_SEEN = 250;
/** With less prose than this (characters), the names of classes may have led us astray. */
const LITTLE_PROSE = 250;

/** The element that holds the story, and what of the page's text is prose. */
export interface Body {
  readonly root: Element;
  /** The flows in `root`, furniture left out. */
  readonly flows: readonly Flow[];
  /** How many characters of prose there are in them. */
  readonly prose: number;
}

/**
 * The smallest element that holds the story. Each flow of the page is worth its length if it is
 * prose and costs a little if it is not; an element is worth the sum of its flows, and the worthiest
 * one is the story's. So a list of links between two halves of a story does not part them, and a
 * column of teasers beside it does not get in.
 */
export function* findBody(page: Element): Steps<Body | undefined> {
  const region = regionOf(page);
  yield;
  const careful = yield* bestElement(yield* readFlows(region, treatmentsIn(region)));
  if (careful && careful.prose >= LITTLE_PROSE) return careful;
  const bold = yield* bestElement(yield* readFlows(page, treatmentByElement));
  if (!bold || !careful) return bold ?? careful;
  return bold.prose > 2 * careful.prose ? bold : careful;
}

/** An element's flows, which stand together, and what they are worth, however deep they are. */
interface Sum {
  readonly element: Element;
  /** Number of the first flow. */
  readonly from: number;
  /** Number after the last flow. */
  to: number;
  worth: number;
}

function* bestElement(flows: readonly Flow[]): Steps<Body | undefined> {
  const sums = (yield* sumsOf(flows)).filter(({ worth }) => worth > 0);
  const worth = sums.reduce((most, sum) => Math.max(most, sum.worth), 0);
  const whole = sums.findLast((sum) => sum.worth === worth);
  if (!whole) return undefined;
  const core = sums.reduce((sofar, part) => (isCore(part, sofar, worth) ? part : sofar), whole);
  const best = isRendered(core.element) ? core : (seenAround(core, sums, flows) ?? core);
  const own = flows.slice(best.from, best.to);
  return { root: best.element, flows: own, prose: proseLength(own) };
}

/**
 * The smallest element around a hidden one in which there is something to read now: a teaser, another
 * story. It holds the hidden one too, which the page may show later.
 */
function seenAround(core: Sum, sums: readonly Sum[], flows: readonly Flow[]): Sum | undefined {
  const lengths = flows.map((flow) =>
    isProse(flow) && isRendered(flow.block) ? lengthOf(flow) : 0,
  );
  const seenIn = ({ from, to }: Sum): number =>
    lengths.slice(from, to).reduce((sum, length) => sum + length, 0);
  return sums.find((sum) => holds(sum.element, core.element) && seenIn(sum) >= LEAST_SEEN);
}

/** Whether a part of the best element holds nearly all that the whole is worth. */
function isCore(part: Sum, best: Sum, worth: number): boolean {
  return (
    part.worth >= worth * (1 - MAX_SHED) &&
    part !== best &&
    best.from <= part.from &&
    part.to <= best.to &&
    holds(best.element, part.element)
  );
}

/**
 * The sums of all elements that hold flows; each stands before the elements around it. Every
 * element is climbed to once, however deep the page: those around the last flow are kept open.
 */
function* sumsOf(flows: readonly Flow[]): Steps<readonly Sum[]> {
  const sums = new Map<Element, Sum>();
  const worths = [0];
  const open: Sum[] = [];
  const close = (sum: Sum, to: number): void => {
    sum.to = to;
    sum.worth = (worths[to] ?? 0) - (worths[sum.from] ?? 0);
  };
  yield* eachStep(flows.entries(), ([number, flow]) => {
    const opened: Sum[] = [];
    let at: Element | undefined = flow.block;
    for (; at && !sums.has(at); at = parentOf(at)) {
      const sum = { element: at, from: number, to: number, worth: 0 };
      sums.set(at, sum);
      opened.push(sum);
    }
    for (let last = open.at(-1); last && last.element !== at; last = open.at(-1)) {
      close(last, number);
      open.pop();
    }
    open.push(...opened.toReversed());
    worths.push((worths[number] ?? 0) + worthOf(flow));
  });
  for (const sum of open) close(sum, flows.length);
  return [...sums.values()];
}

function worthOf(flow: Flow): number {
  const length = lengthOf(flow);
  if (isProse(flow)) return length * (1 - linkedShare(flow));
  if (isLine(flow)) return length * LINE_WORTH;
  return -STRAY_COST - LINK_COST * flow.linked;
}
