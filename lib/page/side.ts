import type { Flow } from "./anchor.ts";
import type { Box } from "./safe-triangle.ts";

/** On which side of the term's line the card stands. */
export type Side = "above" | "below" | "left" | "right";

/** What the window leaves on each side of a line, in CSS px. */
export type Rooms = Readonly<Record<Side, number>>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the term's line and the card, and between the card and the window, in CSS px. */
export const GAP = 8;

/** With less room than this, in CSS px, a card shows hardly more than its name. */
const LEAST: Rooms = { above: 120, below: 120, left: 260, right: 260 };

/** Where the next line stands, and where the one before. */
const SIDES: Readonly<Record<Flow, readonly [next: Side, before: Side]>> = {
  down: ["below", "above"],
  left: ["left", "right"],
  right: ["right", "left"],
};

/** What a window of that size leaves around the line. */
export function roomsAround({ left, right, top, bottom }: Box, { width, height }: Size): Rooms {
  return {
    above: top - 2 * GAP,
    below: height - bottom - 2 * GAP,
    left: left - 2 * GAP,
    right: width - right - 2 * GAP,
  };
}

/**
 * The side on which a card of that size stands: where the next lines are if it fits there, else
 * where there is more room. The side that it had once is `kept` as long as it can be: a card must
 * not leap away from the pointer that is in it.
 */
export function chooseSide(flow: Flow, rooms: Rooms, card: Size, kept?: Side): Side {
  if (kept && rooms[kept] >= LEAST[kept]) return kept;
  const [next, before] = SIDES[flow];
  if (!kept && (flow === "down" ? card.height : card.width) <= rooms[next]) return next;
  const wider = rooms[next] >= rooms[before] ? next : before;
  // Beside a column in a window as narrow as a page there is no room: then below it, or above.
  if (flow !== "down" && rooms[wider] < LEAST[wider]) return chooseSide("down", rooms, card, kept);
  return wider;
}
