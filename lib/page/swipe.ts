import { closestOf } from "../article/safe-dom.ts";

/** So far, in CSS px, a finger drags a sheet before it lets go of it for good. */
const FAR = 72;

/** Which way a sheet goes when it is swiped away; nowhere if the card is no sheet. */
export type Way = 1 | -1 | undefined;

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly way: 1 | -1;
}

/**
 * Lets a finger drag the sheet back over the edge of the window from which it came. `way` is 1 for
 * down. In the part that scrolls that is so only at its end; until there the finger scrolls.
 */
export function listenToSwipe(sheet: HTMLElement, way: () => Way, swiped: () => void): void {
  let drag: Drag | undefined;
  const by = ({ changedTouches: [finger] }: TouchEvent): number => {
    if (!drag || !finger) return 0;
    const along = (finger.clientY - drag.y) * drag.way;
    return along > Math.abs(finger.clientX - drag.x) ? along : 0;
  };
  const letGo = (): void => {
    drag = undefined;
    sheet.style.translate = "";
  };
  const passive = { passive: true } as const;
  sheet.addEventListener(
    "touchstart",
    (event) => {
      letGo();
      const [finger] = event.touches;
      const to = way();
      if (!finger || !to || event.touches.length > 1 || scrollsOn(event.target, to)) return;
      drag = { x: finger.clientX, y: finger.clientY, way: to };
    },
    passive,
  );
  sheet.addEventListener(
    "touchmove",
    (event) => {
      if (!drag) return;
      // Else Chromium takes the flick for a throw of the page, and drops the next tap.
      if (event.cancelable && by(event) > 0) event.preventDefault();
      sheet.style.translate = `0 ${by(event) * drag.way}px`;
    },
    { passive: false },
  );
  sheet.addEventListener(
    "touchend",
    (event) => {
      const isFar = by(event) >= FAR;
      letGo();
      if (isFar) swiped();
    },
    passive,
  );
  sheet.addEventListener("touchcancel", letGo, passive);
}

/** Whether what is touched can still scroll against a finger that goes that way. */
function scrollsOn(target: EventTarget | null, way: 1 | -1): boolean {
  const part = target instanceof Element ? closestOf(target, ".scrolls") : undefined;
  if (!part) return false;
  const { scrollTop, scrollHeight, clientHeight } = part;
  return way === 1 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
