import { computePosition, offset, shift, size, type Placement } from "@floating-ui/dom";
import type { Anchor } from "./anchor.ts";
import { chooseSide, GAP, roomsAround, type Side } from "./side.ts";

/** Where the card is a sheet at an edge of the window; the style sheet draws it so. */
const SMALL_WINDOW = "(max-width: 480px)";

const PLACEMENTS: Readonly<Record<Side, Placement>> = {
  below: "bottom-start",
  above: "top-start",
  left: "left-start",
  right: "right-start",
};

/** Whether the card is a sheet. */
export const isSheet = (): boolean => matchMedia(SMALL_WINDOW).matches;

/**
 * Places the card beside the line that is being read, and gives the side. Without a side that it
 * has already, its own size decides.
 */
export async function placeCard(
  card: HTMLElement,
  { line, flow }: Anchor,
  kept: Side | undefined,
): Promise<Side> {
  const rooms = roomsAround(line, { width: innerWidth, height: innerHeight });
  const sheet = isSheet();
  const box = { width: card.offsetWidth, height: card.offsetHeight };
  const side = chooseSide(sheet ? "down" : flow, rooms, box, kept);
  if (sheet) {
    card.dataset["edge"] = side === "below" ? "lower" : "upper";
    limitHeight(card, rooms[side] + GAP);
  } else {
    await placeBeside(card, line, side);
  }
  return side;
}

/** How much larger the card is drawn than it says: pages may zoom `<html>`, and all that is in it. */
export function zoomOf(card: HTMLElement): number {
  return card.offsetWidth > 0 ? card.getBoundingClientRect().width / card.offsetWidth : 1;
}

/** The style sheet sets the card's own limit; here it is what the window leaves beside the line. */
function limitHeight(card: HTMLElement, available: number): void {
  card.style.setProperty("--room", `${Math.floor(available)}px`);
}

/** Never over the line that is being read. */
async function placeBeside(card: HTMLElement, line: DOMRect, side: Side): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: "fixed",
    placement: PLACEMENTS[side],
    middleware: [
      offset(GAP),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply({ availableHeight, availableWidth }) {
          limitHeight(card, availableHeight);
          const isAside = side === "left" || side === "right";
          card.style.maxWidth = isAside ? `${Math.floor(availableWidth)}px` : "";
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}
