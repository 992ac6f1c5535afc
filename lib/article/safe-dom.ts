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

const IN_BROWSER = isInBrowser();

/** The properties that are asked of nearly every node of a page. */
const DOM = {
  ...readers(
    "Node",
    "nodeType",
    "firstChild",
    "nextSibling",
    "parentElement",
    "parentNode",
    "textContent",
    "contains",
    "getRootNode",
    "compareDocumentPosition",
  ),
  ...readers(
    "Element",
    "localName",
    "shadowRoot",
    "childElementCount",
    "getAttribute",
    "matches",
    "closest",
  ),
  ...readers("CharacterData", "data"),
};

/** What can be asked for the elements in it. */
export type Tree = Document | ShadowRoot | Element;

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return DOM.nodeType(node) === ELEMENT;
}

/** Whether the node is text (CDATA sections and comments are not). */
export function isText(node: Node): node is Text {
  return DOM.nodeType(node) === TEXT;
}

/** The element's name in lower case, without a prefix. */
export function nameOf(element: Element): string {
  return DOM.localName(element).toLowerCase();
}

/** The attribute's value; nothing if it is missing. */
export function attributeOf(element: Element, name: string): string | undefined {
  return DOM.getAttribute(element).call(element, name) ?? undefined;
}

/** The node's first child; nothing if it has none. */
export function firstChildOf(node: Node): Node | undefined {
  return DOM.firstChild(node) ?? undefined;
}

/** The node after this one under the same parent; nothing if it is the last. */
export function nextOf(node: Node): Node | undefined {
  return DOM.nextSibling(node) ?? undefined;
}

/** How many elements are right under the element. */
export function countChildren(element: Element): number {
  return DOM.childElementCount(element);
}

/** The parent element; the host at the top of a shadow tree; nothing at the top of the document. */
export function parentOf(node: Node): Element | undefined {
  return DOM.parentElement(node) ?? hostOf(node);
}

/** The element and those around it, outwards. */
export function upFrom(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentOf(at)) path.push(at);
  return path;
}

/** The open shadow tree of an element: it is painted in place of the element's own children. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  // A document without shadow trees, such as one without a browser, has no such property.
  return DOM.shadowRoot(element) ?? undefined;
}

/** What is painted in a slot in place of its own children; empty if nothing is. */
export function assignedTo(slot: Element): readonly Node[] {
  const assigned: unknown = Reflect.get(Object.getPrototypeOf(slot), "assignedNodes");
  return typeof assigned === "function" ? assigned.call(slot) : [];
}

/** The shadow tree that a node stands in; nothing for one that stands in the document itself. */
export function shadowAround(node: Node): ShadowRoot | undefined {
  const top = DOM.getRootNode(node).call(node);
  return isShadow(top) ? top : undefined;
}

function isShadow(node: Node): node is ShadowRoot {
  return DOM.nodeType(node) === FRAGMENT && "host" in node;
}

/** The host of the shadow tree that a node is a top of. */
function hostOf(node: Node): Element | undefined {
  const top = DOM.parentNode(node);
  return top && isShadow(top) ? trusted(top, "host") : undefined;
}

/** The text node's own text. */
export function dataOf(text: Text): string {
  return DOM.data(text);
}

/** All the text under a node, scripts included. */
export function textOf(node: Node): string {
  return DOM.textContent(node) ?? "";
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
  return DOM.matches(element).call(element, selector);
}

/** The element itself or the nearest ancestor that matches, out of shadow trees too. */
export function closestOf(element: Element, selector: string): Element | undefined {
  const found = DOM.closest(element).call(element, selector);
  if (found) return found;
  const around = shadowAround(element);
  return around && closestOf(trusted(around, "host"), selector);
}

/** Whether `inner` is `outer` or stands in it, in a shadow tree too. */
export function holds(outer: Node, inner: Node): boolean {
  if (DOM.contains(outer).call(outer, inner)) return true;
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
  return DOM.compareDocumentPosition(one).call(one, other);
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

/** The classes that browsers define these properties on, and the nodes that have them. */
interface Owners {
  readonly Node: Node;
  readonly Element: Element;
  readonly CharacterData: Text;
}

type Readers<N, K extends keyof N> = { readonly [P in K]: (node: N) => N[P] };

/** For each of these properties, by its name, what reads it from a node. */
function readers<O extends keyof Owners, K extends keyof Owners[O] & string>(
  owner: O,
  ...properties: readonly K[]
): Readers<Owners[O], K> {
  const found = properties.map((property) => [property, reader(owner, property)]);
  // The rim: lists of pairs forget which name goes with which reader.
  return Object.fromEntries(found) as Readers<Owners[O], K>;
}

/**
 * Reads one property of nodes. A browser defines each once, on a class that all of them share, so it
 * is fetched there once for all nodes: a page is read in half the time. Other DOMs define some of
 * them on several classes: there each node's own is looked for.
 */
function reader<O extends keyof Owners, K extends keyof Owners[O] & string>(
  owner: O,
  property: K,
): (node: Owners[O]) => Owners[O][K] {
  const found = nativeOf(owner, property);
  // The rim: what the class defines under the name is what the DOM's types say.
  if (found?.get)
    return (
      (get) => (node: Owners[O]) =>
        get.call(node) as Owners[O][K]
    )(found.get);
  if (found) return () => found.value as Owners[O][K];
  return (node) => trusted(node, property);
}

function nativeOf(owner: string, property: string): PropertyDescriptor | undefined {
  if (!IN_BROWSER) return undefined;
  const owners: Readonly<Record<string, unknown>> = globalThis;
  const type = owners[owner];
  return typeof type === "function"
    ? Object.getOwnPropertyDescriptor(type.prototype, property)
    : undefined;
}

/** Whether the DOM here is a browser's own, by one of its properties. */
function isInBrowser(): boolean {
  if (typeof Node !== "function") return false;
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, "firstChild")?.get;
  return /\{\s*\[native code\]\s*\}$/u.test(String(getter));
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
