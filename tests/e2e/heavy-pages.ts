import type { Reply } from "./server.ts";

/** A page that is hard to read. */
interface Heavy {
  /** What stands in the story below its first paragraph. */
  readonly body: () => string;
  /** Runs in the page before it has loaded: no server can send such a page. */
  readonly script?: string;
  /** How many terms there are to underline, at least. */
  readonly terms: number;
  /** How long the page may be silent, in ms: less where the browser itself takes little of it. */
  readonly silence?: number;
}

const FILLER = "The quay was quiet, and so was the market behind it on the day before. ";
const TERM = "The JCPOA was named. ";

const NODES = "a word <i>is</i> ";
const TERM_NODES = "the JCPOA <i>is</i> ";

const repeat = (times: number, part: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => part(at)).join("");

/** One term in so many parts. */
const sparse =
  (every: number, filler: string, term: string) =>
  (at: number): string =>
    at % every === 0 ? term : filler;

/** 500 ms in truth, and 2500 in Chromium where such a page is read in one go. */
const SLICED_MS = 1000;

/** Pages that nobody writes and somebody has, by the last part of their address. */
export const HEAVY: Readonly<Record<string, Heavy>> = {
  // Parsers break long texts into nodes of 64 kB.
  "one-long-text": {
    body: () => `<p id="long">${repeat(150_000, sparse(1000, FILLER, TERM))}</p>`,
    script: `const long = document.getElementById("long"); long.textContent = long.textContent;`,
    terms: 150,
  },
  "many-nodes": {
    body: () => repeat(200, () => `<p>${repeat(500, sparse(100, NODES, TERM_NODES))}`),
    terms: 1000,
  },
  "many-paragraphs": {
    body: () => repeat(40_000, sparse(100, `<p>${FILLER}`, `<p>${FILLER}${TERM}`)),
    terms: 400,
    silence: SLICED_MS,
  },
  "many-headings": {
    body: () => repeat(3000, () => `<h2>Envoys feel their way back</h2><p>${FILLER}${TERM}`),
    terms: 3000,
  },
  "many-matches": {
    body: () => repeat(2000, () => `<p>${TERM.repeat(50)}`),
    terms: 100_000,
  },
  nested: {
    body: () => `<p id="deep">${FILLER}</p>`,
    script: `
      let at = document.getElementById("deep");
      for (let depth = 0; depth < 3000; depth++) {
        const inner = document.createElement("span");
        inner.textContent = "${TERM}";
        at.append(inner);
        at = inner;
      }`,
    terms: 3000,
  },
  // Parsers keep no more than some hundred levels; the story begins at the last of them.
  "nested-in-the-source": {
    body: () => repeat(20_000, (at) => `<div>${at % 20 === 0 ? `<p>${FILLER}${TERM}</p>` : ""}`),
    terms: 900,
  },
  "changes-under-the-scan": {
    body: () => `${repeat(40, () => `<p>${TERM}${FILLER.repeat(1000)}`)}<p id="late">${FILLER}`,
    script: `
      const late = document.getElementById("late").firstChild;
      let beats = 0;
      const beat = setInterval(() => {
        late.data = "${TERM}".repeat(1 + (beats % 7)) + "${FILLER}";
        if (++beats === 70) clearInterval(beat);
      }, 20);`,
    terms: 47,
  },
};

/** The page of `HEAVY` that an address ends with. */
export function heavyPage({ pathname }: URL): Reply | undefined {
  const page = HEAVY[/^\/heavy\/([a-z-]+)$/u.exec(pathname)?.[1] ?? ""];
  return page && { body: htmlOf(page) };
}

const htmlOf = ({ body, script = "" }: Heavy): string => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>Envoys feel their way back to the table - The Harbour Courier</title>
      <meta property="og:type" content="article">
    </head>
    <body>
      <main><article>
        <h1>Envoys feel their way back to the table</h1>
        <p>${FILLER.repeat(6)}</p>
        ${body()}
      </article></main>
      <script>
        ${script};
        ${listen.toString()};
        listen();
      </script>
    </body>
  </html>`;

/** Runs in the page: keeps how long it was silent at most, once it has been laid out. */
function listen(): void {
  const pulse = { longest: 0, last: 0 };
  Object.assign(window, { pulse });
  addEventListener("load", () =>
    setTimeout(() => {
      pulse.last = performance.now();
      setInterval(() => {
        const now = performance.now();
        pulse.longest = Math.max(pulse.longest, now - pulse.last);
        pulse.last = now;
      }, 5);
    }, 0),
  );
}
