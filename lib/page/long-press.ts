import type { Point } from "./safe-triangle.ts";

/** So long, in ms, a finger stays before its press is a long one; browsers take it for one then. */
const LONG_MS = 500;

/** How far, in CSS px, a finger that stays may tremble. */
const TREMBLE = 10;

/** A finger on something that takes its taps for itself. */
export interface LongPress {
  readonly down: (event: PointerEvent) => void;
  readonly moved: (event: PointerEvent) => void;
  /** It was lifted, or has begun to scroll. */
  readonly gone: () => void;
  /** The browser takes the press for a long one: it shows its menu. */
  readonly isLong: () => void;
}

/** Calls back once when a finger has stayed. It only looks on: the browser does what it always does. */
export function createLongPress(pressed: (event: PointerEvent) => void): LongPress {
  let finger: { readonly event: PointerEvent; readonly timer: number } | undefined;
  const gone = (): void => {
    clearTimeout(finger?.timer);
    finger = undefined;
  };
  const isLong = (): void => {
    const event = finger?.event;
    gone();
    if (event) pressed(event);
  };
  return {
    down(event) {
      gone();
      finger = { event, timer: window.setTimeout(isLong, LONG_MS) };
    },
    moved(event) {
      if (finger && distance(placeOf(finger.event), placeOf(event)) > TREMBLE) gone();
    },
    gone,
    isLong,
  };
}

const placeOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });
const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
