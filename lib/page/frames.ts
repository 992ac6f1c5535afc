import { findAll, findFirst } from "../article/safe-dom.ts";
import { askWorker } from "../messages/send.ts";

/** A frame with the story fills at least this share of the window that it stands in. */
const LEAST_SHARE = 0.5;

/**
 * Whether the document stands in a frame of another that is not a story's: too small, or in a page of
 * another site. The page's own document never does.
 */
export function isIdleFrame(): boolean {
  if (window.parent === window) return false;
  const frame = window.frameElement;
  return !frame || !fills(frame, window.parent.innerWidth, window.parent.innerHeight);
}

/** A frame may still be loading when it is first seen, so it is asked for so many times. */
const MOST_ASKS = 3;

/** The frames of a page that has no story in its own document. */
export interface Frames {
  /** Has our script put into them, if one may hold the story. */
  readonly lookForOne: () => void;
  /** Whether that was done: then they speak for the page. */
  readonly areAsked: () => boolean;
}

/** Looks after a page's frames. */
export function createFrames(): Frames {
  let asks = 0;
  return {
    lookForOne() {
      if (asks >= MOST_ASKS || !hasStoryFrame()) return;
      asks += 1;
      askWorker({ ask: "run-in-frames" }).catch(() => undefined);
    },
    areAsked: () => asks > 0,
  };
}

/**
 * Whether a frame of the page's own site fills most of the window, as those with a story do. One that
 * is still empty may become another site's: until it has loaded, any frame is the page's own.
 */
function hasStoryFrame(): boolean {
  return findAll(document, "iframe").some(
    (frame) =>
      frame instanceof HTMLIFrameElement &&
      frame.contentDocument !== null &&
      findFirst(frame.contentDocument, "body > *") !== undefined &&
      fills(frame, innerWidth, innerHeight),
  );
}

function fills(frame: Element, width: number, height: number): boolean {
  const rect = frame.getBoundingClientRect();
  return rect.width * Math.min(rect.height, height) >= width * height * LEAST_SHARE;
}
