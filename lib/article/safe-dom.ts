/**
 * Reads page nodes without trusting their properties. A page may write
 * `<form><input name="childNodes"></form>`: then `form.childNodes` is the input. Every getter and
 * method is therefore taken from the node's prototype chain, where no named element can stand, and
 * called on the node. No window is needed, so that it works on any document, happy-dom's included.
 */

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Bits of `compareDocumentPosition`. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** What can be asked for the elements in it. */
export type Tree = Document | ShadowRoot | Element;

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

/** The parent element; the host at the top of a shadow tree; nothing at the top of the document. */
export function parentOf(node: Node): Element | undefined {
  return trusted(node, "parentElement") ?? hostOf(node);
}

/** The open shadow tree of an element: it is painted in place of the element's own children. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  // A document without shadow trees, such as one without a browser, has no such property.
  return trusted(element, "shadowRoot") ?? undefined;
}

/** What is painted in a slot in place of its own children; empty if nothing is. */
export function assignedTo(slot: Element): readonly Node[] {
  const assigned: unknown = Reflect.get(Object.getPrototypeOf(slot), "assignedNodes");
  return typeof assigned === "function" ? assigned.call(slot) : [];
}

/** The shadow tree that a node stands in; nothing for one that stands in the document itself. */
export function shadowAround(node: Node): ShadowRoot | undefined {
  const top = trusted(node, "getRootNode").call(node);
  return isShadow(top) ? top : undefined;
}

function isShadow(node: Node): node is ShadowRoot {
  return trusted(node, "nodeType") === FRAGMENT && "host" in node;
}

/** The host of the shadow tree that a node is a top of. */
function hostOf(node: Node): Element | undefined {
  const top = trusted(node, "parentNode");
  return top && isShadow(top) ? trusted(top, "host") : undefined;
}

/** The text node's own text. */
export function dataOf(text: Text): string {
  return trusted(text, "data");
}

/** All the text under a node, scripts included. */
export function textOf(node: Node): string {
  return trusted(node, "textContent") ?? "";
}

/** The elements under `root` that match, in document order; those in shadow trees below it are not found. */
export function findAll(root: Tree, selector: string): readonly Element[] {
  return Array.from(trusted(root, "querySelectorAll").call(root, selector));
}

/** The first element under `root` that matches. */
export function findFirst(root: Tree, selector: string): Element | undefined {
  return trusted(root, "querySelector").call(root, selector) ?? undefined;
}

/** Whether the element matches. */
export function matches(element: Element, selector: string): boolean {
  return trusted(element, "matches").call(element, selector);
}

/** The element itself or the nearest ancestor that matches, out of shadow trees too. */
export function closestOf(element: Element, selector: string): Element | undefined {
  const found = trusted(element, "closest").call(element, selector);
  if (found) return found;
  const around = shadowAround(element);
  return around && closestOf(trusted(around, "host"), selector);
}

/** Whether `inner` is `outer` or stands in it, in a shadow tree too. */
export function holds(outer: Node, inner: Node): boolean {
  if (trusted(outer, "contains").call(outer, inner)) return true;
  const around = shadowAround(inner);
  return around !== undefined && holds(outer, trusted(around, "host"));
}

/**
 * Whether `first` stands before `second` in the document (an ancestor stands before what it holds).
 * Nodes of shadow trees stand where their hosts do.
 */
export function isBefore(first: Node, second: Node): boolean {
  const position = positionOf(first, second);
  if ((position & DISCONNECTED) === 0) return (position & FOLLOWING) !== 0;
  const [from, to] = [hostPath(first), hostPath(second)];
  const at = from.findIndex((node, depth) => node !== to[depth]);
  const [one, other] = [from[at], to[at]];
  return one && other ? (positionOf(one, other) & FOLLOWING) !== 0 : from.length < to.length;
}

function positionOf(one: Node, other: Node): number {
  return trusted(one, "compareDocumentPosition").call(one, other);
}

/** The hosts that hold a node, from the document's own down to the node itself. */
function hostPath(node: Node): readonly Node[] {
  const around = shadowAround(node);
  return around ? [...hostPath(trusted(around, "host")), node] : [node];
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
