import type { Contender, PageText } from "./contender.ts";

/** The floor: every text node of the article is visited and its letters are counted. */
export function start({ roots }: PageText): Contender {
  return { look: () => ({ found: roots.reduce((sum, root) => sum + lettersIn(root), 0) }) };
}

function lettersIn(root: Element): number {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (nodes.nextNode()) letters += nodes.currentNode.nodeValue?.length ?? 0;
  return letters;
}
