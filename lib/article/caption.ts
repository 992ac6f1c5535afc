import { namesOf } from "./names.ts";
import { closestOf, parentOf } from "./safe-dom.ts";

const NAMES = /-(?:caption|captions|legend|bildunterschrift|credit)-/u;

/** Whether a block stands in a figure, or is named a caption like the pictures' of newspapers. */
export function isCaption(block: Element): boolean {
  if (closestOf(block, "figure, figcaption")) return true;
  const parent = parentOf(block);
  return NAMES.test(namesOf(block)) || (parent !== undefined && NAMES.test(namesOf(parent)));
}
