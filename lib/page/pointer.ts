import { closestOf, nameOf } from "../article/safe-dom.ts";
import type { Settings } from "../settings/schema.ts";
import type { Attention } from "./attention.ts";
import type { HitTester } from "./hit-test.ts";
import { HOST_TAG } from "./leftovers.ts";
import type { Mark } from "./marks.ts";
import { createLongPress } from "./long-press.ts";
import type { Point } from "./safe-triangle.ts";

/** What the pointer's listeners need. */
export interface PointerContext {
  readonly settings: () => Settings;
  readonly hits: () => HitTester;
  readonly tell: Attention["tell"];
  /** The page changed its size, or something scrolled: a document, or an element of it. */
  readonly moved: (what: EventTarget | null) => void;
}

/** So long after a key, in ms, a reader is still writing. */
const TYPING_MS = 1000;

/** What a click or a tap does something to already. */
const OF_THE_PAGE = "a[href], button, input, label, summary";

/**
 * Listens to mouse, pen, touch and keys, and tells what they mean. Every listener is passive: no
 * click of the page's is ever taken from it. Only events that a reader made are believed.
 */
export function listenToReader(context: PointerContext, signal: AbortSignal): void {
  const { tell, moved } = context;
  const glance = createGlance(context);
  const finger = createLongPress((event) => press(event, context));
  const options = { capture: true, passive: true, signal } as const;
  const on = <K extends keyof WindowEventMap>(
    type: K,
    heard: (event: WindowEventMap[K]) => void,
    where: Window = window,
  ): void => {
    const believed = (event: WindowEventMap[K]): void => {
      if (event.isTrusted) heard(event);
    };
    where.addEventListener(type, believed, options);
  };
  on("pointermove", (event) => {
    finger.moved(event);
    if (isTouch(event) || event.buttons !== 0) return;
    if (isOnCard(event)) glance.drop();
    else glance.to(event, event.altKey);
  });
  on("pointerdown", (event) => {
    if (isOnCard(event)) return;
    tell({ is: "turned-away" });
    if (asksByLongPress(event)) finger.down(event);
  });
  on("pointerup", finger.gone);
  on("pointercancel", finger.gone);
  on("click", (event) => {
    if (asksByClick(event, context.settings())) press(event, context);
  });
  on("contextmenu", finger.isLong);
  on("keydown", (event) => {
    if (isOnCard(event)) return;
    if (event.key === "Escape") tell({ is: "close" });
    else if (event.key === "Alt") glance.again();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      glance.rest(TYPING_MS);
      tell({ is: "turned-away" });
    }
  });
  // The story's frame may not have the focus: then the page around it, of the same site, hears Esc.
  const around = window.frameElement?.ownerDocument.defaultView;
  if (around) on("keydown", ({ key }) => key === "Escape" && tell({ is: "close" }), around);
  on("scroll", ({ target }) => {
    // A look that is still to come would see what has come below the pointer meanwhile.
    if (target === document) glance.drop();
    moved(target);
  });
  on("resize", () => moved(document));
  document.addEventListener(
    "pointerleave",
    // A hand that holds a button down is selecting, perhaps in the card.
    ({ isTrusted, buttons }) => isTrusted && buttons === 0 && tell({ is: "over", mark: undefined }),
    options,
  );
}

/** The reader's eye at the pointer's tip: looks once a frame at most. */
interface Glance {
  readonly to: (event: PointerEvent, alt: boolean) => void;
  /** Looks where it looked last, now that Alt is held. */
  readonly again: () => void;
  /** A look that is still to come speaks of where the pointer was. */
  readonly drop: () => void;
  /** Sees no term for so long, in ms. */
  readonly rest: (ms: number) => void;
}

function createGlance({ settings, hits, tell }: PointerContext): Glance {
  let frame = 0;
  let at: Point | undefined;
  let restsUntil = 0;
  const drop = (): void => cancelAnimationFrame(frame);
  const markAt = ({ x, y }: Point, alt: boolean): Mark | undefined => {
    const { opening } = settings();
    if (opening === "click" || (opening === "alt" && !alt)) return undefined;
    if (isSelecting() || performance.now() < restsUntil) return undefined;
    return hits().at(x, y)?.mark;
  };
  const look = (point: Point, alt: boolean): void => {
    drop();
    frame = requestAnimationFrame(() => tell({ is: "over", mark: markAt(point, alt) }, point));
  };
  return {
    to({ clientX: x, clientY: y }, alt) {
      // The page moved and not the hand, which both browsers tell as a move of the pointer's, some
      // with coordinates that are rounded.
      if (at && Math.hypot(at.x - x, at.y - y) < 1) return;
      at = { x, y };
      look(at, alt);
    },
    again() {
      if (at && settings().opening === "alt") look(at, true);
    },
    drop,
    rest: (ms) => void (restsUntil = performance.now() + ms),
  };
}

function press(event: MouseEvent, { hits, tell }: PointerContext): void {
  const at = { x: event.clientX, y: event.clientY };
  const mark = hits().at(at.x, at.y)?.mark;
  if (mark) tell({ is: "press", mark, manner: "press" }, at);
}

/** The closed root hides what is inside the card, so the event names its host. */
const isOnCard = (event: Event): boolean =>
  event.target instanceof Element && nameOf(event.target) === HOST_TAG;

/** While text is selected a card would be in the way. */
function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * Touch has no hover, so a tap opens the card; with a mouse a click does if the reader chose so.
 * A tap or click on a link still follows it.
 */
function asksByClick(event: MouseEvent, { opening }: Settings): boolean {
  if (isOnCard(event) || (!isTouch(event) && opening !== "click")) return false;
  return !isOfThePage(event);
}

/**
 * A term in a link, whose tap is the link's, opens by a long press. The browser's own menu comes as
 * it always does, because nothing is taken from it: the card stands below when that is gone.
 */
const asksByLongPress = (event: MouseEvent): boolean => isTouch(event) && isOfThePage(event);

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === "touch";

const isOfThePage = ({ target }: Event): boolean =>
  target instanceof Element && closestOf(target, OF_THE_PAGE) !== undefined;
