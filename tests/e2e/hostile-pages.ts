import type { Reply } from "./server.ts";

const HEADLINE = "Envoys feel their way back to the table";
const FILLER = "The quay was quiet, and so was the market behind it on the day before. ";
const FACTS = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2021-02-18T17:40:00+00:00"}`;
const STORY = `<h1>${HEADLINE}</h1>
  <p>Washington was ready to sit down with Tehran under the JCPOA, said an envoy. ${FILLER}</p>
  ${`<p>${FILLER.repeat(4)}</p>`.repeat(3)}
  <p>Inspectors of the IAEA have been told that visits end next week. ${FILLER}</p>`;

interface Hostility {
  readonly css?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const pageOf = ({ css = "", body = `<article>${STORY}</article>` }: Hostility): string => `
  <!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>${HEADLINE}</title>
      ${css && `<style>${css}</style>`}
      <script type="application/ld+json">${FACTS}</script>
    </head>
    <body>${body}</body>
  </html>`;

/** Nothing at all may be loaded, run, styled or written. */
const FORBIDDING = {
  "content-security-policy":
    "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "permissions-policy": "fullscreen=(), clipboard-write=()",
  "cross-origin-opener-policy": "same-origin",
};

const COVER = `<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647"></div>`;
const DIALOG = `<dialog id="modal"><p>Do you take our biscuits?</p>${STORY}</dialog>`;
const POPOVER = `<div id="notice" popover="manual" style="inset: auto 0 0 0; width: 100%; height: 50%; background: red">A notice.</div>`;

/** Pages that mean no good, by the last part of their address. */
const HOSTILE: Readonly<Record<string, Hostility>> = {
  transparent: { css: "* { opacity: 0 !important } article, article *, body, html { opacity: 1 }" },
  reverting: { css: "* { all: revert !important } *::before { content: '!' !important }" },
  hiding: {
    css: `html > :not(head, body) { display: none !important; visibility: hidden !important;
      opacity: 0 !important; transform: translateX(-9999px) !important; position: absolute !important;
      width: 0 !important; height: 0 !important; clip-path: inset(50%) !important;
      filter: opacity(0) !important; content-visibility: hidden !important; pointer-events: none !important }`,
  },
  highest: {
    css: "#cover { pointer-events: none; background: rgb(255 0 0 / 60%) }",
    body: `<article>${STORY}</article>${COVER}`,
  },
  forbidding: { headers: FORBIDDING },
  covered: { body: `<article>${STORY}</article>${COVER}` },
  crowded: { body: `<article>${STORY}</article>${DIALOG}${POPOVER}` },
};

/** The address of a hostile page. */
export const hostile = (slug: string): string => `https://edition.cnn.com/hostile/${slug}`;

/** The hostile page that an address ends with. */
export function hostilePage({ pathname }: URL): Reply | undefined {
  const page = HOSTILE[/^\/hostile\/([a-z-]+)$/u.exec(pathname)?.[1] ?? ""];
  return page && { body: pageOf(page).trim(), headers: page.headers ?? {} };
}
