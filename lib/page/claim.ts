import { isIdleFrame } from "./frames.ts";

const LIFE = Symbol.for("sidelight.page");

type World = typeof globalThis & { [LIFE]?: AbortController };

/**
 * The life of our script on this page, or nothing where it lives already (a page can be given the
 * script twice, by the manifest and by a click in the popup) and in a frame that holds no story.
 */
export function claimPage(): AbortController | undefined {
  if (isIdleFrame()) return undefined;
  const world: World = globalThis;
  if (world[LIFE] && !world[LIFE].signal.aborted) return undefined;
  return (world[LIFE] = new AbortController());
}
