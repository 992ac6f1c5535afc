import type { Anchor } from "./anchor.ts";
import { chooseSide, GAP, roomsAround, type Side } from "./side.ts";

/** Where the card is a sheet at an edge of the window; the style sheet draws it so. */
const SMALL_WINDOW = "(max-width: 480px)";

/** Whether the card is a sheet. */
export const isSheet = (): boolean => matchMedia(SMALL_WINDOW).matches;

/**
 * Places the card beside the line that is being read, never over it, and gives the side. Without a
 * side that it has already, its own size decides.
 */
export function placeCard(card: HTMLElement, { line, flow }: Anchor, kept: Side | undefined): Side {
  const sheet = isSheet();
  const size = windowSize();
  const rooms = roomsAround(line, size);
  const own = { width: card.offsetWidth, height: card.offsetHeight };
  const side = chooseSide(sheet ? "down" : flow, rooms, own, kept);
  const isAside = side === "left" || side === "right";
  // The style sheet sets the card's own limits; here it is what the window leaves beside the line.
  const room = isAside ? size.height - 2 * GAP : rooms[side] + (sheet ? GAP : 0);
  card.style.setProperty("--room", `${Math.floor(room)}px`);
  card.style.maxWidth = isAside ? `${Math.floor(rooms[side])}px` : "";
  if (sheet) {
    card.dataset["edge"] = side === "below" ? "lower" : "upper";
    return side;
  }
  const { x, y } = cornerOf(card, line, side);
  card.style.left = `${within(x, card.offsetWidth, size.width)}px`;
  card.style.top = `${within(y, card.offsetHeight, size.height)}px`;
  return side;
}

/** The card's upper left corner on that side of the line, begun where the line's part begins. */
function cornerOf(card: HTMLElement, line: DOMRect, side: Side): { x: number; y: number } {
  const { offsetWidth: width, offsetHeight: height } = card;
  const start = card.dir === "rtl" ? line.right - width : line.left;
  switch (side) {
    case "below":
      return { x: start, y: line.bottom + GAP };
    case "above":
      return { x: start, y: line.top - GAP - height };
    case "left":
      return { x: line.left - GAP - width, y: line.top };
    case "right":
      return { x: line.right + GAP, y: line.top };
  }
}

/** Moved as far as it must be to stand in the window, with a gap on either side. */
const within = (start: number, length: number, size: number): number =>
  Math.max(GAP, Math.min(start, size - GAP - length));

/** The window's size without scrollbars, in CSS px, in quirks mode too. */
function windowSize(): { width: number; height: number } {
  const { width, height, scale } = visualViewport ?? {
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  return { width: width * scale, height: height * scale };
}
