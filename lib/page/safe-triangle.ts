/** A point in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sides of a box in client pixels. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** How far beside the card, in CSS px, an unsteady hand may aim. */
const TOLERANCE = 16;

/** So many looks, one a frame, make a direction: a single one is as crooked as the pixels are large. */
const LOOKS = 4;

/**
 * Whether a pointer that went from one point to another is on its way to the box: whether it is
 * inside the triangle between where it came from and the box's ends. The method is that of nested
 * menus, Bruce Tognazzini's for the Macintosh, as in Ben Kamens' jQuery-menu-aim (2013,
 * https://bjk5.com/post/44698559168/breaking-down-amazons-mega-dropdown); for a box instead of a
 * menu's edge the triangle's test is that the ray meets the box.
 */
export function isHeadedFor(box: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (dx === 0 && dy === 0) return false;
  const across = passage(box.left - TOLERANCE - from.x, box.right + TOLERANCE - from.x, dx);
  const along = passage(box.top - TOLERANCE - from.y, box.bottom + TOLERANCE - from.y, dy);
  const enters = Math.max(across.enters, along.enters);
  const leaves = Math.min(across.leaves, along.leaves);
  return enters <= leaves && leaves > 0;
}

/** When a ray of that speed is between two lines, counted in steps from its start. */
function passage(near: number, far: number, speed: number): { enters: number; leaves: number } {
  if (speed === 0) {
    return near <= 0 && far >= 0
      ? { enters: -Infinity, leaves: Infinity }
      : { enters: Infinity, leaves: -Infinity };
  }
  const [one, other] = [near / speed, far / speed];
  return { enters: Math.min(one, other), leaves: Math.max(one, other) };
}

/** Remembers a pointer's last places. */
export interface Aim {
  /** Takes note of where it is now, and tells whether it is on its way to the box. */
  readonly isAt: (point: Point, box: Box) => boolean;
  /** What comes next is another way. */
  readonly forget: () => void;
}

/** Follows a pointer that nobody has seen yet. */
export function createAim(): Aim {
  let places: readonly Point[] = [];
  return {
    isAt(point, box) {
      places = [...places, point].slice(-LOOKS);
      const from = places[0];
      return from !== undefined && isHeadedFor(box, from, point);
    },
    forget: () => void (places = []),
  };
}
