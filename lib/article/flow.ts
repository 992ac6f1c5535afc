import type { Steps } from "../core/steps.ts";
import {
  assignedTo,
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextOf,
  shadowOf,
} from "./safe-dom.ts";
import { solidLength } from "./solid.ts";

/** A text node's share of a flow: its data stands at `start` up to `end` (UTF-16). */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text of one block as the page has it, joined over its inline elements. */
export interface Flow {
  readonly text: string;
  /** The nearest block element around the text. */
  readonly block: Element;
  /** In order; only the "\n" of a single `<br>` belongs to no piece. */
  readonly pieces: readonly Piece[];
  /** How many characters stand inside links, white space not counted. */
  readonly linked: number;
}

/**
 * What to do with an element: `read` it, `drop` it as if it were not there (nothing of it is
 * painted, so its neighbours touch), or `cut` (something stands there that is not to be read).
 */
export type Treatment = "read" | "drop" | "cut";

/** Says what to do with an element of that name (small letters). */
export type Treat = (element: Element, name: string) => Treatment;

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);
/** Blocks that can hold nothing but inline content: an unknown element in them is inline. */
const PHRASING = new Set("p h1 h2 h3 h4 h5 h6 figcaption dt summary legend caption".split(" "));

interface Open {
  text: string;
  pieces: Piece[];
  linked: number;
  /** A `<br>` was met and nothing since. */
  broken: boolean;
}

/** An element that is being read. */
interface Level {
  /** The child that comes next. */
  next: Node | undefined;
  /** What comes after it, if that is not its sibling: what a page has put into a slot. */
  readonly slotted: Node[] | undefined;
  /** The nearest block element around the children. */
  readonly block: Element;
  /** Whether that is the element itself, so that its end ends a text. */
  readonly isBlock: boolean;
  readonly inLink: boolean;
}

/** So many nodes are read between two yields. */
const BATCH = 32;

/**
 * The flows under `root` in the order in which they are painted, open shadow trees included, but
 * for what `treat` says not to read. A page can be deeper than the call stack, so the way back up
 * is kept in a list.
 */
export function* readFlows(root: Element, treat: Treat): Steps<readonly Flow[]> {
  const flows: Flow[] = [];
  let open: Open = { text: "", pieces: [], linked: 0, broken: false };
  const levels: Level[] = [
    levelOf(root, nameOf(root), { block: root, isBlock: true, inLink: false }),
  ];

  function end(block: Element): void {
    const { text, pieces, linked } = open;
    if (text !== "") flows.push({ text, block, pieces, linked });
    open = { text: "", pieces: [], linked: 0, broken: false };
  }

  function enter(element: Element, { block, inLink }: Level): void {
    const name = nameOf(element);
    const treatment = treat(element, name);
    if (treatment === "drop") return;
    if (treatment === "cut") return end(block);
    if (name === "br") return addBreak(block);
    if (isInline(element, name, block)) {
      const linked = inLink || (name === "a" && isLink(element));
      levels.push(levelOf(element, name, { block, isBlock: false, inLink: linked }));
    } else {
      end(block);
      levels.push(levelOf(element, name, { block: element, isBlock: true, inLink }));
    }
  }

  function addBreak(block: Element): void {
    if (open.broken) end(block);
    else if (open.text !== "") open.broken = true;
  }

  for (let count = 1, level = levels.at(-1); level; count++, level = levels.at(-1)) {
    const node = level.next;
    level.next = level.slotted ? level.slotted.shift() : node && nextOf(node);
    if (!node) {
      if (level.isBlock) end(level.block);
      levels.pop();
    } else if (isText(node)) addText(open, node, level.inLink);
    else if (isElement(node)) enter(node, level);
    if (count % BATCH === 0) yield;
  }
  return flows;
}

/** Adds a node's text; blank nodes at the start of a flow or after a `<br>` are left out. */
function addText(open: Open, node: Text, inLink: boolean): void {
  const data = dataOf(node);
  const filled = /\S/u.test(data);
  if (!filled && (open.text === "" || open.broken)) return;
  if (data === "") return;
  if (open.broken) open.text += "\n";
  open.broken = false;
  const start = open.text.length;
  open.text += data;
  open.pieces.push({ node, start, end: open.text.length });
  if (inLink && filled) open.linked += solidLength(data);
}

/** Begins an element with what is painted in it: what fills the slot, its shadow tree, its children. */
function levelOf(
  element: Element,
  name: string,
  { block, isBlock, inLink }: Pick<Level, "block" | "isBlock" | "inLink">,
): Level {
  const slotted = name === "slot" ? [...assignedTo(element)] : [];
  if (slotted.length > 0) return { next: slotted.shift(), slotted, block, isBlock, inLink };
  const next = firstChildOf(shadowOf(element) ?? element);
  return { next, slotted: undefined, block, isBlock, inLink };
}

function isInline(element: Element, name: string, block: Element): boolean {
  if (INLINE.has(name)) return true;
  return name.includes("-") && PHRASING.has(nameOf(block));
}

/** Whether an `a` leads to another page; a jump within the page is no more than a mark. */
function isLink(element: Element): boolean {
  const href = attributeOf(element, "href");
  return href !== undefined && !href.startsWith("#");
}
