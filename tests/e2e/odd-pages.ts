import type { Reply } from "./server.ts";

const HEADLINE = "Envoys feel their way back to the table";
const FILLER = "The quay was quiet, and so was the market behind it on the day before. ";
const FACTS = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2021-02-18T17:40:00+00:00"}`;

const TALKS = `<p id="first">Washington was ready to sit down with Tehran under the JCPOA, said an envoy. ${FILLER}</p>`;
const VISITS = `<p id="second">Inspectors of the IAEA have been told that visits end next week. ${FILLER}</p>`;
const FILLERS = `<p>${FILLER.repeat(4)}</p>`.repeat(3);
const PARAGRAPHS = `${TALKS}${FILLERS}${VISITS}`;

/** What differs from a page as it should be. */
interface Oddity {
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly head?: string;
  readonly facts?: string;
  readonly body?: string;
}

const pageOf = ({ html = 'lang="en"', head = "", facts = FACTS, body }: Oddity): string => `
  <!doctype html>
  <html ${html}>
    <head>
      <meta charset="utf-8">
      <title>${HEADLINE}</title>
      ${head}
      <script type="application/ld+json">${facts}</script>
    </head>
    <body>${body ?? `<main><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></main>`}</body>
  </html>`;

/** Like `pageOf`, and the term JCPOA is long and broken into two lines. */
const BROKEN = pageOf({
  body: `<main><article><h1>${HEADLINE}</h1><p id="first" style="width: 22em">Washington was ready to
    speak of the Joint Comprehensive Plan of Action. ${FILLER}</p>${FILLERS}${VISITS}</article></main>`,
});

const styled = (css: string): string => pageOf({ head: `<style>${css}</style>` });

/** No element is closed, some are closed twice, one stands in itself; the first facts are broken. */
const MALFORMED = `<title>${HEADLINE}</title><meta property=og:type content=article>
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Env</script>
  <script type="application/ld+json">[null, 7, {"@graph": null}, {"@type": ["NewsArticle"]</script>
  <script type="application/ld+json">${FACTS}</script>
  </p><body><body lang=en></b><article><h1>${HEADLINE}</i>
  <b><p id=first>Washington was ready to sit down <i>with</b> Tehran under the JCPOA</i>, said an envoy. ${FILLER.repeat(4)}
  <form><p>${FILLER.repeat(3)}<form><table><p id=second>Inspectors of the IAEA left. ${FILLER}</p><tr><td><a href=#><a href=#>${FILLER}
  <p>${FILLER.repeat(4)}</article></article></html><p`;

const NAMES = ["childNodes", "parentNode", "parentElement", "nodeType", "localName", "closest"];
const MORE_NAMES = ["getAttribute", "contains", "textContent", "firstChild", "nextSibling"];
const STILL_MORE = ["querySelectorAll", "checkVisibility", "isConnected", "children", "attributes"];
const GLOBALS = ["createElement", "documentElement", "querySelector", "querySelectorAll"];
const MORE_GLOBALS = ["caretPositionFromPoint", "contentType", "head", "title"];

/** Elements whose names stand where a script expects the document's and the nodes' own properties. */
const CLOBBERING = pageOf({
  body: `${[...GLOBALS, ...MORE_GLOBALS].map((name) => `<img alt="" name="${name}">`).join("")}
    <main><article><h1>${HEADLINE}</h1><form>
      ${[...NAMES, ...MORE_NAMES, ...STILL_MORE].map((name) => `<input type="hidden" name="${name}">`).join("")}
      ${PARAGRAPHS}
    </form></article></main>`,
});

/** Runs in the page before anything else: takes what scripts rely on away, or makes it throw. */
function override(): void {
  const trap = (): never => {
    throw new Error("A built-in of the page's was used.");
  };
  const getter = { get: trap, configurable: true };
  for (const name of ["childNodes", "parentNode", "textContent", "nodeType", "firstChild"]) {
    Object.defineProperty(Node.prototype, name, getter);
  }
  for (const name of ["closest", "getAttribute", "attachShadow", "checkVisibility"]) {
    Object.defineProperty(Element.prototype, name, { value: trap });
  }
  const { prototype } = Array;
  for (const name of ["map", "push", "filter", "flatMap", "at"]) {
    Object.defineProperty(prototype, name, { value: trap, configurable: true });
  }
  Object.assign(JSON, { parse: trap });
  Object.assign(Object.prototype, { polluted: "yes", ask: "entry" });
  Object.assign(window, { Promise: trap, setTimeout: trap, requestAnimationFrame: trap });
  Object.assign(window, { MutationObserver: trap, StaticRange: trap, AbortController: trap });
}

/** Put back for the test's own eyes, which look from the page's world, when the page has loaded. */
const OVERRIDING = pageOf({
  head: `<script>
    const real = [Array.prototype, Node.prototype, Element.prototype].map((one) => [one, Object.getOwnPropertyDescriptors(one)]);
    const own = { Promise, setTimeout, requestAnimationFrame };
    const { parse } = JSON;
    ${override.toString()}
    override();
    function restore() {
      for (const [one, properties] of real) Object.defineProperties(one, properties);
      Object.assign(window, own);
      JSON.parse = parse;
      delete Object.prototype.polluted;
      delete Object.prototype.ask;
    }
  </script>`,
});

/** Before anybody else can listen, it takes every key. */
const DEAF = pageOf({
  head: `<script>
    for (const type of ["keydown", "keyup", "keypress"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
  </script>`,
});

const xhtml = (language: string): string => `<?xml version="1.0" encoding="UTF-8"?>
  <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}">
    <head><title>${HEADLINE}</title><script type="application/ld+json">${FACTS}</script></head>
    <body><main><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></main></body>
  </html>`;

const ON_TOP = `
  <button id="whole">Whole screen</button>
  <dialog id="modal"><h1>${HEADLINE}</h1>${PARAGRAPHS}</dialog>
  <main><article id="story"><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></main>
  <script>
    document.getElementById("whole").onclick = () => document.documentElement.requestFullscreen();
  </script>`;

/** One empty page. With its table of contents, without which Firefox warns. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF`;

const HTML = "text/html; charset=utf-8";

/** Pages that are not as pages should be, by the last part of their address. */
const ODD: Readonly<Record<string, readonly [body: string, type?: string]>> = {
  malformed: [MALFORMED],
  clobbering: [CLOBBERING],
  overriding: [OVERRIDING],
  broken: [BROKEN],
  deaf: [DEAF],
  plain: [pageOf({})],
  xhtml: [xhtml("en"), "application/xhtml+xml"],
  "french-xhtml": [xhtml("fr"), "application/xhtml+xml"],
  "right-to-left": [pageOf({ html: 'lang="en" dir="rtl"' })],
  vertical: [styled("html { writing-mode: vertical-rl } article { height: 400px }")],
  filtered: [styled("html { filter: sepia(1); transform: translateY(120px) }")],
  zoomed: [styled("html { zoom: 1.5 }")],
  turned: [styled("article { transform: rotate(4deg) scale(0.8) }")],
  columns: [styled("article { columns: 2; height: 420px }")],
  quirks: [pageOf({}).replace("<!doctype html>", "")],
  unselectable: [styled("* { user-select: none; -webkit-user-select: none }")],
  untouchable: [styled("article { pointer-events: none }")],
  "on-top": [pageOf({ body: ON_TOP })],
  french: [pageOf({ html: 'lang="fr"' })],
  frameset: [
    `<title>${HEADLINE}</title><frameset cols="50%,50%"><frame src="about:blank"><frame></frameset>`,
  ],
  "no-body": [pageOf({ body: "<script>document.body.remove();</script>" })],
  picture: [
    `<svg xmlns="http://www.w3.org/2000/svg"><title>JCPOA</title><text y="20">The JCPOA. ${FILLER}</text></svg>`,
    "image/svg+xml",
  ],
  text: [`The JCPOA and the IAEA. ${FILLER}\n`.repeat(30), "text/plain"],
  "report.pdf": [PDF, "application/pdf"],
};

/** The address of an odd page. */
export const odd = (slug: string): string => `https://edition.cnn.com/odd/${slug}`;

/** The odd page that an address ends with. */
export function oddPage({ pathname }: URL): Reply | undefined {
  const [body, type = HTML] = ODD[/^\/odd\/([a-z.-]+)$/u.exec(pathname)?.[1] ?? ""] ?? [];
  return body === undefined ? undefined : { body: body.trim(), headers: { "content-type": type } };
}
