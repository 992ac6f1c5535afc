import type { Tab } from "./drivers/browser.ts";
import type { Reply } from "./server.ts";

/*
 * Pages that never hold still, each with what a reader or a site does to it as a function on the
 * window, which a story calls when it is time.
 */

const QUIET = "The quay was quiet, and so was the market behind it on the day before. ";
const FILLER = `<p>${QUIET.repeat(4)}</p>`;

const HEADLINE = "Envoys feel their way back to the table";
const TALKS = `<p>Washington was ready to sit down with Tehran under the JCPOA, said an envoy. ${QUIET}</p>${FILLER}`;
const VISITS = `<p>Inspectors of the IAEA have been told that visits end next week. ${QUIET}</p>${FILLER}`;
const LETTER = `<p>The snapback of all sanctions on Iran is the sharpest tool of the three. ${QUIET}</p>${FILLER}`;
const STORY = `<h1>${HEADLINE}</h1>${TALKS}${VISITS}`;

const factsOf = (headline: string, day: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"${day}"}</script>`;

const FACTS = factsOf(HEADLINE, "2021-02-18T17:40:00+00:00");

interface Moving {
  readonly head?: string;
  readonly body: string;
  /** Statements that run in the page when it has been parsed. */
  readonly script?: string;
}

const pageOf = ({ head = FACTS, body, script = "" }: Moving): string => `
  <!doctype html>
  <html lang="en">
    <head><meta charset="utf-8"><title>${HEADLINE}</title>${head}
      <style>body { margin: 0 auto; max-width: 38em; font: 18px/1.5 Georgia, serif }</style>
    </head>
    <body>${body}<script>
      const main = document.querySelector("main");
      const story = document.querySelector("article");
      ${script}
    </script></body>
  </html>`;

/** Longer than we take to see a change and to read the page again, in ms. */
const LATER_MS = 1000;

const js = (text: string): string => JSON.stringify(text).replaceAll("</", "<\\/");
const article = (inside: string): string => `<main><article>${inside}</article></main>`;

const SECOND = "Sanctions: a letter is taken back";
const NEXT = `<article><h1>${SECOND}</h1>${factsOf(SECOND, "2020-09-21")}${LETTER}<p>Without the JCPOA there would be none of this. ${QUIET}</p></article>`;

/** A post of a live blog. */
const POST = `<section><h2>17:40</h2><p>The E3 have answered the letter from Iran. ${QUIET}</p></section>`;

const SHADOW = `
  const host = document.querySelector("story-text");
  const tree = host.attachShadow({ mode: host.dataset.mode });
  tree.innerHTML = ${js(`<style>p { margin: 1em }</style><h1>${HEADLINE}</h1>${TALKS}<slot></slot>`)};`;

/** The story's own elements get another text, and only then the page another address. */
const movedLater = (move: string): string =>
  pageOf({
    body: article(STORY),
    script: `
      globalThis.navigation?.addEventListener("navigate", (event) => {
        if (event.canIntercept && event.navigationType === "push") event.intercept();
      });
      function act() {
        story.querySelector("h1").textContent = ${js(SECOND)};
        for (const p of story.querySelectorAll("p")) {
          p.textContent = "The snapback of all sanctions on Iran is the sharpest tool of the three. ${QUIET}";
        }
        setTimeout(() => { ${move} }, ${LATER_MS});
      }`,
  });

const FRAME = `<style>body { margin: 0 } iframe { display: block; width: 100%; height: 95vh; border: 0 }</style>`;

/** Nodes as other extensions leave them: style sheets, banners, bars, overlays, hidden boxes. */
const TOOLS = `
  <style class="darkreader darkreader--fallback">/* The E3 wait for the snapback and for an answer from Iran. */</style>
  <div id="goog-gt-tt" class="skiptranslate" hidden>Original text: the E3 wait for the snapback, and so does Iran.</div>
  <div role="dialog">Rewrite this sentence: the E3 wait for the snapback, and so does Iran.</div>
  <div class="blocked">The E3 and the snapback, brought to you by Iran and its friends.</div>`;

const PAGES: Readonly<Record<string, string>> = {
  hydrated: pageOf({
    body: article(STORY),
    script: `function act() { const copy = story.cloneNode(true); main.replaceChildren(copy) }`,
  }),
  late: pageOf({
    body: "<main></main>",
    script: `function act() { main.innerHTML = ${js(`<article>${STORY}</article>`)} }`,
  }),
  expander: pageOf({
    body: article(`${STORY}<button onclick="act()">Read more</button>`),
    script: `function act() { story.lastElementChild.remove(); story.insertAdjacentHTML("beforeend", ${js(LETTER)}) }`,
  }),
  paywall: pageOf({
    body: article(`<h1>${HEADLINE}</h1><div id="teaser">${TALKS}</div>`),
    script: `function act() { document.querySelector("#teaser").outerHTML = ${js(`<div>${TALKS}${VISITS}${LETTER}</div>`)} }`,
  }),
  endless: pageOf({
    body: article(`${STORY}${FILLER.repeat(6)}`),
    script: `function act() { main.insertAdjacentHTML("beforeend", ${js(NEXT + FILLER.repeat(6))}) }
      addEventListener("scroll", () => {
        const next = main.querySelectorAll("article")[1];
        if (!next || next.getBoundingClientRect().top > innerHeight / 2 || document.title === ${js(SECOND)}) return;
        document.title = ${js(SECOND)};
        history.replaceState(null, "", "/moving/letter");
      });`,
  }),
  blog: pageOf({
    body: article(`<h1>${HEADLINE}</h1><div id="posts">${TALKS}${VISITS}</div>`),
    script: `function act() { document.querySelector("#posts").insertAdjacentHTML("afterbegin", ${js(POST)}) }`,
  }),
  onwards: pageOf({
    body: article(STORY),
    script: `function act() { history.pushState(null, "", "/moving/onwards/letter"); main.innerHTML = ${js(`<article><h1>${SECOND}</h1>${LETTER}</article>`)} }`,
  }),
  pushed: movedLater(`history.pushState(null, "", "/moving/pushed/letter")`),
  navigated: movedLater(`navigation.navigate("/moving/navigated/letter")`),
  translated: pageOf({
    body: article(STORY),
    script: `function act() {
      for (const p of story.querySelectorAll("p")) {
        p.innerHTML = "<font><font>Der Kai war ruhig. JCPOA und IAEA, Iran. Und der Markt auch, am Tag davor. </font></font>".repeat(3);
      }
      setTimeout(() => {
        document.documentElement.lang = "de";
        document.documentElement.className = "translated-ltr";
      }, ${LATER_MS});
    }`,
  }),
  simplified: pageOf({
    body: `<nav><a href="#a">World</a></nav>${article(STORY)}<footer>The Harbour Courier</footer>`,
    script: `function act() { document.body.innerHTML = ${js(`<div id="simple"><h1>${HEADLINE}</h1><div>${TALKS}${VISITS}${LETTER}</div></div>`)} }`,
  }),
  written: pageOf({
    body: article(
      `${STORY}<div contenteditable="true"><p>Write here of the E3 and of Iran.</p></div>`,
    ),
    script: `function act() { story.querySelector("[contenteditable] p").textContent = "The E3 again, and the snapback of Iran." }`,
  }),
  folded: pageOf({
    head: `${FACTS}<style>.folded { display: none }</style>`,
    body: article(`${STORY}<div class="folded">${LETTER}</div>`),
    script: `function act() { story.querySelector(".folded").classList.toggle("folded") }`,
  }),
  details: pageOf({
    body: article(`${STORY}<details><summary>The letter</summary>${LETTER}</details>`),
    script: `function act() { story.querySelector("details").open = true }`,
  }),
  toggled: pageOf({
    body: `<main>${article(STORY)}<article hidden><h1>${HEADLINE}</h1>${VISITS}${LETTER}</article></main>`,
    script: `function act() { for (const one of document.querySelectorAll("article")) one.hidden = !one.hidden }`,
  }),
  locked: pageOf({
    head: `${FACTS}<style>.locked { display: none }</style>`,
    body: `<main><h1>${HEADLINE}</h1><div>${TALKS}</div>
      <div class="locked">${VISITS}${LETTER}${FILLER.repeat(10)}</div></main>`,
    script: `function act() { document.querySelector(".locked").className = "" }`,
  }),
  removed: pageOf({ body: article(STORY), script: "function act() { story.remove() }" }),
  beside: pageOf({
    body: `<main><div>${TALKS}</div><div><div id="rest"></div></div></main>`,
    script: `function act() { document.querySelector("#rest").innerHTML = ${js(VISITS + LETTER)} }`,
  }),
  plain: pageOf({
    body: article(STORY),
    script: `function act() {}
      setInterval(() => parent.postMessage(CSS.highlights.size, "*"), 100);`,
  }),
  foreign: pageOf({
    body: article(`${STORY}<blockquote lang="fr"><p>Le snapback, dit-on à Iran. ${QUIET}</p></blockquote>
      <p>They call it <i lang="fr">E3</i> in Paris, too. Iran knows. ${QUIET}</p>`),
  }),
  shadow: pageOf({
    body: `<main><article><story-text data-mode="open">${VISITS}</story-text></article></main>`,
    script: `${SHADOW} function act() { tree.querySelector("h1").insertAdjacentHTML("afterend", ${js(LETTER)}) }`,
  }),
  closed: pageOf({
    body: `<main><article><h1>${HEADLINE}</h1>${VISITS}<story-text data-mode="closed"></story-text></article></main>`,
    script: SHADOW,
  }),
  framed: pageOf({ head: FRAME, body: `<iframe src="/moving/plain" title="Story"></iframe>` }),
  "framed-elsewhere": pageOf({
    head: FRAME,
    body: `<iframe src="https://www.bbc.com/moving/plain" title="Story"></iframe>`,
    script: `window.told = []; addEventListener("message", ({ data }) => told.push(data));`,
  }),
  tools: pageOf({
    head: `${FACTS}<style>.blocked { display: none !important }</style>`,
    body: `${article(`<h1>${HEADLINE}</h1>${TALKS}${TOOLS}${VISITS}`)}${TOOLS}
      <grammarly-desktop-integration data-grammarly-shadow-root="true"></grammarly-desktop-integration>`,
    script: `document.querySelector("grammarly-desktop-integration").attachShadow({ mode: "open" }).innerHTML =
      "<div>Rewrite: the E3 wait for the snapback, and so does Iran.</div>";
      function act() {
        story.querySelectorAll("p")[1].insertAdjacentHTML("beforeend", '<div class="blocked">The E3, by Iran</div>');
        document.documentElement.setAttribute("data-darkreader-mode", "dynamic");
        for (const p of story.querySelectorAll("p")) p.style.setProperty("--darkreader-inline-color", "#eee");
      }`,
  }),
  painting: pageOf({
    body: article(STORY),
    script: `
      const word = story.querySelector("p").firstChild;
      const ours = new Highlight(new StaticRange({ startContainer: word, startOffset: 0, endContainer: word, endOffset: 10 }));
      CSS.highlights.set("found", ours);
      function act() { CSS.highlights.clear() }
      window.sets = 0;
      function fight() {
        const set = () => { if (CSS.highlights.size > 0) { sets += 1; CSS.highlights.clear() } requestAnimationFrame(set) };
        set();
      }`,
  }),
};

/** The address of a moving page. */
export const moving = (slug: string): string => `https://edition.cnn.com/moving/${slug}`;

/** Has a moving page do what it is there for. */
export const act = (tab: Tab): Promise<void> =>
  tab.evaluate(() => (window as unknown as { act: () => void }).act());

/** The moving page that an address ends with. */
export function movingPage({ pathname }: URL): Reply | undefined {
  const body = PAGES[/^\/moving\/([a-z-]+)$/u.exec(pathname)?.[1] ?? ""];
  return body === undefined ? undefined : { body: body.trim() };
}

/** The story on a page with a script of its own. */
export const movingStory = (script: string): string => pageOf({ body: article(STORY), script });
