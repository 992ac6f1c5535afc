import { Window } from "happy-dom";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A page's document over happy-dom, to be closed when it is read. */
export interface OpenPage {
  readonly doc: Document;
  readonly close: () => Promise<void>;
}

/**
 * Parses a page as browsers do. None of its scripts run and nothing is loaded. The tree is
 * parse5's: happy-dom's own parser loses the rest of the page after some `<svg>` and `<noscript>`
 * (24 of 318 real pages lost more than a fifth of their paragraphs).
 */
export function openPage(html: string, url: string | undefined): OpenPage {
  const window = new Window({
    url: url ?? "about:blank",
    settings: { enableJavaScriptEvaluation: false, disableComputedStyleRendering: true },
  });
  // The rim between two DOMs: what we read of a document is the same in both.
  const doc = window.document as unknown as Document;
  fill(doc, parse(html, { scriptingEnabled: true }));
  return { doc, close: () => window.happyDOM.close() };
}

type Tree = DefaultTreeAdapterTypes.Document;
type Branch = DefaultTreeAdapterTypes.ChildNode;
type Leaf = DefaultTreeAdapterTypes.Element;

/** Puts the parsed tree in the place of the document's empty one. */
function fill(doc: Document, tree: Tree): void {
  const html = tree.childNodes.find((node): node is Leaf => node.nodeName === "html");
  if (!html) return;
  for (const { name, value } of html.attrs) setAttribute(doc.documentElement, name, value);
  const parts = html.childNodes.flatMap((node) => grown(doc, node) ?? []);
  doc.documentElement.replaceChildren(...parts);
}

/** The node with all that is in it; comments and the like are left out. */
function grown(doc: Document, node: Branch): Element | Text | undefined {
  if ("value" in node) return doc.createTextNode(node.value);
  if (!("attrs" in node)) return undefined;
  const element = doc.createElementNS(node.namespaceURI, node.tagName);
  for (const { name, value } of node.attrs) setAttribute(element, name, value);
  for (const child of node.childNodes) {
    const part = grown(doc, child);
    if (part) element.appendChild(part);
  }
  if (node.tagName === "style") element.textContent = rulesOfShowing(element.textContent ?? "");
  return element;
}

const COMMENT = /\/\*[^]*?\*\//gu;
const AT_RULE = /@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/gu;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;
const SHOWING = /(?:^|;)\s*(?:display|visibility)\s*:[^;]*/giu;

/**
 * Of a style sheet the rules that show and hide: happy-dom asks every rule for every element, a
 * second a page. Rules for some media only are left out.
 */
function rulesOfShowing(css: string): string {
  const rules = css.replace(COMMENT, "").replace(AT_RULE, "").matchAll(RULE);
  return Array.from(rules, ([, selector, body = ""]) => {
    const showing = body.match(SHOWING)?.join(";").replace(/;{2,}/gu, ";");
    return showing ? `${selector}{${showing.replace(/^;/u, "")}}` : "";
  }).join("");
}

/** Real pages have names, such as `"` and `<`, that only a parser may give. */
function setAttribute(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // Such an attribute tells us nothing.
  }
}
