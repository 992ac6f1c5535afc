import { parentOf } from "../article/safe-dom.ts";
import type { Place } from "./card-port.ts";
import { isStanding, rectsOf, type Mark } from "./marks.ts";
import type { Point } from "./safe-triangle.ts";

/** Where the line stands that follows a line: below it, or beside it where text is vertical. */
export type Flow = "down" | "left" | "right";

/** Where a term stands, in client pixels. */
export interface Anchor {
  /** The part that is being read: the card keeps off its line. */
  readonly line: DOMRect;
  /** Every part; a term that is broken has one on each of its lines. */
  readonly parts: readonly DOMRect[];
  readonly flow: Flow;
}

/**
 * Where a card has its place from now on, asked for at any time; nothing while its term is gone. Of
 * a term on several lines that one counts that is nearest to the pointer now, without one the first.
 */
export function anchorAt(place: Place): () => Anchor | undefined {
  if (place instanceof DOMRect) return () => ({ line: place, parts: [], flow: "down" });
  const { mark, pointer } = place;
  const at = pointer ? nearest(rectsOf(mark), pointer) : 0;
  const flow = flowOf(mark);
  return () => {
    if (!isStanding(mark)) return undefined;
    const parts = rectsOf(mark);
    const line = parts[at] ?? parts[0];
    return line && { line, parts, flow };
  };
}

/** The index of the rectangle that is nearest to the point. */
function nearest(rects: readonly DOMRect[], { x, y }: Point): number {
  const away = rects.map(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, away.indexOf(Math.min(...away)));
}

function flowOf({ fragments }: Mark): Flow {
  const parent = fragments[0] && parentOf(fragments[0].node);
  const mode = parent ? getComputedStyle(parent).writingMode : "";
  if (!/^(?:vertical|sideways)/u.test(mode)) return "down";
  return mode.endsWith("-rl") ? "left" : "right";
}
