import { closestOf, parentOf } from "../article/safe-dom.ts";
import { firstIndex } from "../core/bisect.ts";
import { push } from "../core/push.ts";
import { eachStep, type Steps } from "../core/steps.ts";
import { rectsOf, type Fragment, type Mark } from "./marks.ts";

/** How far from a term's letters, in CSS px, the pointer may be and still mean it. */
const SLACK = 2;

/** A mark under a point, and the one of its rectangles that the point is in. */
export interface Hit {
  readonly mark: Mark;
  readonly rect: DOMRect;
}

/** Finds marks by text node; made anew with every painting. */
export interface HitTester {
  /** The mark at a point in client pixels, if there is one. */
  readonly at: (x: number, y: number) => Hit | undefined;
}

interface NodeMark extends Fragment {
  readonly mark: Mark;
}

/**
 * Prepares hit-testing of these marks, some of which may stand in those shadow trees. Nothing is
 * measured before a point is asked for.
 */
export function* hitTesterSteps(
  marks: readonly Mark[],
  shadowRoots: ShadowRoot[],
): Steps<HitTester> {
  const byNode = new Map<Node, NodeMark[]>();
  yield* eachStep(marks, (mark) => {
    for (const fragment of mark.fragments) push(byNode, fragment.node, { ...fragment, mark });
  });
  return {
    at(x, y) {
      // From the prototype: of `document` itself a page's named element would be had.
      const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
        shadowRoots,
      });
      const inNode = caret && byNode.get(caret.offsetNode);
      if (!inNode || isInert(caret.offsetNode)) return undefined;
      const found = inNode[firstIndex(inNode, ({ end }) => caret.offset <= end)];
      return found && found.start <= caret.offset ? hitOn(found.mark, x, y) : undefined;
    },
  };
}

/** Where no mark is, nothing is hit. */
export const NO_HITS: HitTester = { at: () => undefined };

/** Chromium finds the caret even where the page has closed itself to pointers, as under a dialog. */
function isInert(node: Node): boolean {
  const parent = parentOf(node);
  return parent !== undefined && closestOf(parent, "[inert]") !== undefined;
}

/** The caret goes to the nearest letter, however far: only the rectangles tell whether it is a hit. */
function hitOn(mark: Mark, x: number, y: number): Hit | undefined {
  const rect = rectsOf(mark).find(
    ({ left, right, top, bottom }) =>
      left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK,
  );
  return rect && { mark, rect };
}
