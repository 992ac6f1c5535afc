import { closestOf, nameOf } from "../article/safe-dom.ts";
import type { Settings } from "../settings/schema.ts";
import type { HitTester } from "./hit-test.ts";
import { HOST_TAG } from "./leftovers.ts";
import type { Mark } from "./marks.ts";
import type { PointingEvent } from "./pointing.ts";

/** What the pointer's listeners need. */
export interface PointerContext {
  readonly settings: () => Settings;
  readonly hits: () => HitTester;
  readonly tell: (event: PointingEvent<Mark>) => void;
  /** The page scrolled or changed its size. */
  readonly scrolled: () => void;
}

/**
 * Listens to mouse, pen, touch and keys, and tells what they mean. Every listener is passive: no
 * click of the page's is ever taken from it. Only events that a reader made are believed.
 */
export function listenToReader(context: PointerContext, signal: AbortSignal): void {
  const { tell } = context;
  const options = { capture: true, passive: true, signal } as const;
  let frame = 0;
  addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
      // A look that is still to come speaks of where the pointer was.
      cancelAnimationFrame(frame);
      if (isOnCard(event)) return;
      frame = requestAnimationFrame(() => tell({ is: "over", mark: markUnder(event, context) }));
    },
    options,
  );
  addEventListener(
    "pointerdown",
    (event) => {
      if (event.isTrusted && !isOnCard(event)) tell({ is: "turned-away" });
    },
    options,
  );
  addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || isOnCard(event) || !asksByClick(event, context.settings())) return;
      const mark = context.hits().at(event.clientX, event.clientY)?.mark;
      if (mark) tell({ is: "press", mark });
    },
    options,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || isOnCard(event)) return;
      if (event.key === "Escape") tell({ is: "close" });
      else if (event.key.length === 1) tell({ is: "turned-away" });
    },
    options,
  );
  addEventListener("scroll", context.scrolled, options);
  addEventListener("resize", context.scrolled, options);
  document.addEventListener(
    "pointerleave",
    ({ isTrusted }) => isTrusted && tell({ is: "over", mark: undefined }),
    options,
  );
}

/** The closed root hides what is inside the card, so the event names its host. */
const isOnCard = (event: Event): boolean =>
  event.target instanceof Element && nameOf(event.target) === HOST_TAG;

function markUnder(event: PointerEvent, { settings, hits }: PointerContext): Mark | undefined {
  const { opening } = settings();
  if (opening === "click" || (opening === "alt" && !event.altKey)) return undefined;
  if (isSelecting()) return undefined;
  return hits().at(event.clientX, event.clientY)?.mark;
}

/** While text is selected, or being written, a card would be in the way. */
function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * Touch has no hover, so a tap opens the card; with a mouse a click does if the reader chose so.
 * A tap or click on a link still follows it.
 */
function asksByClick(event: MouseEvent, { opening }: Settings): boolean {
  const touch = event instanceof PointerEvent && event.pointerType === "touch";
  if (!touch && opening !== "click") return false;
  const target = event.target;
  return (
    target instanceof Element &&
    closestOf(target, "a[href], button, input, label, summary") === undefined
  );
}
