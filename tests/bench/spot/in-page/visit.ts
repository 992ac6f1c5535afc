import type { Contender, PageText, Start, Steps } from "./contender.ts";
import { runScript, textAt } from "./run-script.ts";

/** What a visit to a fresh page measured; times in ms. */
export interface Visit {
  /** From the start of the script to its end, its compilation included. */
  readonly script: number;
  /** Until it was ready to look. */
  readonly ready: number;
  /** The first look. */
  readonly first: number;
  readonly firstSteps: Steps | undefined;
  readonly found: number;
  /** The article's text, for later looks; empty if the contender was not given it. */
  readonly texts: readonly string[];
  /** Later looks of those that need the page's elements: the median of the later half. */
  readonly later: number | undefined;
}

/** The contender's script and, for those that are given the article, the one that reads it. */
export interface VisitScripts {
  readonly contender: string;
  readonly reader: string | undefined;
}

/** What scripts of contenders leave behind, and the one that reads. */
export interface Scripts {
  readonly contender: { readonly start: Start };
  readonly reader: { readonly read: () => PageText | undefined };
}

/** For how long later looks at one page's elements are repeated, in ms, and how often at most. */
const PATIENCE = 100;
const MOST_LOOKS = 200;
/** What fetching has left to do is not to fall into the measured time; in ms. */
const REST = 30;

/** The contender's script from its source, and its first look. Nothing if the page is no article. */
export async function visit({ contender, reader }: VisitScripts): Promise<Visit | undefined> {
  const scripts = window as unknown as Scripts;
  const source = await textAt(contender);
  if (reader !== undefined) runScript(await textAt(reader));
  const page = reader === undefined ? { texts: [], roots: [] } : scripts.reader.read();
  if (!page) return undefined;
  await new Promise((resume) => setTimeout(resume, REST));
  const begin = performance.now();
  runScript(source);
  const end = performance.now();
  const started = scripts.contender.start(page);
  const ready = performance.now();
  const { found, steps } = started.look();
  const seen = performance.now();
  return {
    script: end - begin,
    ready: ready - end,
    first: seen - ready,
    firstSteps: steps,
    found,
    texts: page.texts,
    later: started.scan ? undefined : lookAgain(started),
  };
}

function lookAgain({ look, undo }: Contender): number | undefined {
  const looks: number[] = [];
  const end = performance.now() + PATIENCE;
  do {
    undo?.();
    const begin = performance.now();
    look();
    looks.push(performance.now() - begin);
  } while (looks.length < MOST_LOOKS && performance.now() < end);
  return laterMedian(looks);
}

/** The median of the later half. */
export function laterMedian(values: readonly number[]): number {
  const later = values.slice(values.length >> 1).toSorted((a, b) => a - b);
  return later[later.length >> 1] ?? 0;
}
