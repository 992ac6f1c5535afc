import { treatmentOf } from "../furniture.ts";
import { dataOf, firstChildOf, isElement, isText, nameOf, nextOf, parentOf } from "../safe-dom.ts";

/** So many nodes after the headline are looked at. */
const MAX_NODES = 150;
/** A text of this length (characters) is the story's own. */
const PROSE = 200;

/** The nodes between a headline and the first paragraph of prose, hidden parts and quotations left out. */
export function nodesUnder(headline: Element): readonly Node[] {
  const nodes: Node[] = [];
  let node = after(headline);
  while (node && nodes.length < MAX_NODES) {
    if (isText(node) && dataOf(node).length > PROSE) break;
    nodes.push(node);
    node = (isElement(node) && isLeftOut(node) ? undefined : firstChildOf(node)) ?? after(node);
  }
  return nodes;
}

function isLeftOut(element: Element): boolean {
  return treatmentOf(element) === "drop" || nameOf(element) === "blockquote";
}

/** The node that follows when all that stands in this one is left out. */
function after(node: Node): Node | undefined {
  for (let at: Node | undefined = node; at; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return undefined;
}
