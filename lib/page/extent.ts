import type { PageRun } from "../article/runs.ts";
import { shadowAround } from "../article/safe-dom.ts";
import { eachStep, type Steps } from "../core/steps.ts";

/** How much text a story has, and where it stands. */
export interface Extent {
  /** UTF-16 units. */
  readonly length: number;
  /** How much of it stood on the page before. */
  readonly kept: number;
  /** Its texts, block by block. */
  readonly texts: ReadonlySet<string>;
  /** The shadow trees that some of it stands in. */
  readonly trees: readonly ShadowRoot[];
}

/** Of a story that is still the same at least this share is kept: of what it was, or of what it is. */
const LEAST_KEPT = 0.5;

/** The extent of these runs; `before` holds the texts that stood on the page before. */
export function* extentOf(runs: readonly PageRun[], before: ReadonlySet<string>): Steps<Extent> {
  const trees = new Set<ShadowRoot>();
  const texts = new Set<string>();
  let length = 0;
  let kept = 0;
  yield* eachStep(runs, ({ block, text }) => {
    length += text.length;
    if (before.has(text)) kept += text.length;
    texts.add(text);
    for (let tree = shadowAround(block); tree; tree = shadowAround(tree.host)) trees.add(tree);
  });
  return { length, kept, texts, trees: [...trees] };
}

/** Whether a story is still the one that it was, however much was added to it or taken away. */
export function isSameStory(now: Extent, before: Pick<Extent, "length">): boolean {
  return now.length > 0 && now.kept >= Math.min(now.length, before.length) * LEAST_KEPT;
}
