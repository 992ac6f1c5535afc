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

/** Prepares hit-testing of these marks. Nothing is measured before a point is asked for. */
export function createHitTester(marks: readonly Mark[]): HitTester {
  const byNode = new Map<Node, NodeMark[]>();
  for (const mark of marks) {
    for (const fragment of mark.fragments) {
      const list = byNode.get(fragment.node);
      if (list) list.push({ ...fragment, mark });
      else byNode.set(fragment.node, [{ ...fragment, mark }]);
    }
  }
  return {
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const candidates = caret && byNode.get(caret.offsetNode);
      if (!candidates) return undefined;
      const found = candidates.find(
        ({ start, end }) => start <= caret.offset && caret.offset <= end,
      );
      return found && hitOn(found.mark, x, y);
    },
  };
}

/** The caret goes to the nearest letter, however far: only the rectangles tell whether it is a hit. */
function hitOn(mark: Mark, x: number, y: number): Hit | undefined {
  const rect = rectsOf(mark).find(
    ({ left, right, top, bottom }) =>
      left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK,
  );
  return rect && { mark, rect };
}
