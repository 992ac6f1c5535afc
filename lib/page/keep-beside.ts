import { holds } from "../article/safe-dom.ts";
import type { Attention } from "./attention.ts";
import { cardPort } from "./card-port.ts";
import { isStanding, rectsOf } from "./marks.ts";

/** Closes the card if the page has taken its term away. */
export function closeIfGone({ openMark, tell }: Attention): void {
  const open = openMark();
  if (open && !isStanding(open)) tell({ is: "close" });
}

/** The card goes with its term when the page scrolls, and closes when the term leaves the screen. */
export function followScroll({ openMark, tell }: Attention): void {
  const open = openMark();
  if (!open) return;
  const isSeen = rectsOf(open).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  if (isSeen) cardPort()?.follow();
  else tell({ is: "turned-away" });
}

/**
 * A text that is scrolled under a pointer is not rested on: nothing opens until the pointer moves
 * again. `target` is what scrolls; what does not hold the term is none of its business.
 */
export function dropRest({ restingMark, tell }: Attention, target: EventTarget | null): void {
  const node = restingMark()?.fragments[0]?.node;
  if (node && target instanceof Node && holds(target, node)) tell({ is: "over", mark: undefined });
}
