/**
 * Reads page nodes without trusting their properties. A page may write
 * `<form><input name="childNodes"></form>`: then `form.childNodes` is the input. Every getter and
 * method is therefore taken from the node's prototype chain, where no named element can stand, and
 * called on the node. No window is needed, so that it works on any document, happy-dom's included.
 */

const ELEMENT = 1;
const TEXT = 3;

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return trusted(node, "nodeType") === ELEMENT;
}

/** Whether the node is text (CDATA sections and comments are not). */
export function isText(node: Node): node is Text {
  return trusted(node, "nodeType") === TEXT;
}

/** The element's name in lower case, without a prefix. */
export function nameOf(element: Element): string {
  return trusted(element, "localName").toLowerCase();
}

/** The attribute's value; nothing if it is missing. */
export function attributeOf(element: Element, name: string): string | undefined {
  return trusted(element, "getAttribute").call(element, name) ?? undefined;
}

/** The node's children as they are now. */
export function childrenOf(node: Node): readonly Node[] {
  return Array.from(trusted(node, "childNodes"));
}

/** The node's first child; nothing if it has none. */
export function firstChildOf(node: Node): Node | undefined {
  return trusted(node, "firstChild") ?? undefined;
}

/** The node after this one under the same parent; nothing if it is the last. */
export function nextOf(node: Node): Node | undefined {
  return trusted(node, "nextSibling") ?? undefined;
}

/** How many elements are right under the element. */
export function countChildren(element: Element): number {
  return trusted(element, "childElementCount");
}

/** The parent element; nothing at the top of the document or of a shadow tree. */
export function parentOf(node: Node): Element | undefined {
  return trusted(node, "parentElement") ?? undefined;
}

/** The text node's own text. */
export function dataOf(text: Text): string {
  return trusted(text, "data");
}

/** All the text under a node, scripts included. */
export function textOf(node: Node): string {
  return trusted(node, "textContent") ?? "";
}

/** The elements under `root` that match, in document order. */
export function findAll(root: Document | Element, selector: string): readonly Element[] {
  return Array.from(trusted(root, "querySelectorAll").call(root, selector));
}

/** The first element under `root` that matches. */
export function findFirst(root: Document | Element, selector: string): Element | undefined {
  return trusted(root, "querySelector").call(root, selector) ?? undefined;
}

/** Whether the element matches. */
export function matches(element: Element, selector: string): boolean {
  return trusted(element, "matches").call(element, selector);
}

/** The element itself or the nearest ancestor that matches. */
export function closestOf(element: Element, selector: string): Element | undefined {
  return trusted(element, "closest").call(element, selector) ?? undefined;
}

/** Whether `inner` is `outer` or stands in it. */
export function holds(outer: Node, inner: Node): boolean {
  return trusted(outer, "contains").call(outer, inner);
}

/** Whether `first` stands before `second` in the document (an ancestor stands before what it holds). */
export function isBefore(first: Node, second: Node): boolean {
  const following = 4;
  const position = trusted(first, "compareDocumentPosition").call(first, second);
  return (position & following) !== 0;
}

/** Whether the element is rendered, as far as the browser can say; without a say it is. */
export function isRendered(element: Element): boolean {
  const check: unknown = trusted(element, "checkVisibility");
  return typeof check !== "function" || check.call(element, { visibilityProperty: true }) !== false;
}

/** For each class of nodes where its properties come from, as far as they were asked for. */
const known = new Map<object, Map<PropertyKey, PropertyDescriptor | undefined>>();

/** The property as the node's class defines it, whatever the page has named its form fields. */
function trusted<N extends Node, K extends keyof N>(node: N, property: K): N[K] {
  const from: object = Object.getPrototypeOf(node);
  let properties = known.get(from);
  if (!properties) known.set(from, (properties = new Map()));
  let found = properties.get(property);
  if (!found) properties.set(property, (found = descriptorOf(from, property)));
  // The rim: what the class defines under the name is what the DOM's types say.
  return (found?.get ? found.get.call(node) : found?.value) as N[K];
}

function descriptorOf(from: object, property: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = from; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, property);
    if (found) return found;
  }
  return undefined;
}
