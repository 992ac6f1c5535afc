import type { Contender } from "./contender.ts";
import { runScript, textAt } from "./run-script.ts";
import { laterMedian, type Scripts } from "./visit.ts";

/** Looks at one page's text in a browser that has made the code fast: medians, in ms. */
export interface Warm {
  readonly ms: number;
  /** The scan alone, where there is more in a look. */
  readonly scan: number;
  readonly found: number;
}

/** The articles' texts by the numbers of their pages. */
export type Texts = readonly (readonly [number, readonly string[]])[];

/** What has come of the looks. */
export type Outcome =
  | { readonly looks: readonly (readonly [number, Warm])[] }
  | { readonly failed: string };

/** Turns through the texts: so many at the least, at the most, and for how long, in ms. */
const TURNS = { least: 4, most: 60, patience: 1500 };

let outcome: Outcome | undefined;

/** What has come of `startLooking`; nothing while it goes on. */
export const outcomeNow = (): Outcome | undefined => outcome;

/** Begins to look at each text in turn, again and again, and comes back at once. */
export async function startLooking(script: string, texts: string): Promise<void> {
  runScript(await textAt(script));
  const pages: Texts = JSON.parse(await textAt(texts));
  setTimeout(() => {
    try {
      const { contender } = window as unknown as Scripts;
      outcome = { looks: lookAt(pages, contender.start({ texts: [], roots: [] })) };
    } catch (error) {
      outcome = { failed: String(error) };
    }
  }, 0);
}

function lookAt(pages: Texts, { scan }: Contender): readonly (readonly [number, Warm])[] {
  if (!scan) throw new Error("It looks at elements, not at texts.");
  const looks = pages.map(([page, texts]) => {
    return { page, texts, ms: [] as number[], scan: [] as number[], found: 0 };
  });
  const end = performance.now() + TURNS.patience;
  for (let turn = 0; turn < TURNS.most; turn++) {
    if (turn >= TURNS.least && performance.now() > end) break;
    for (const look of looks) {
      const begin = performance.now();
      const { found, steps } = scan(look.texts);
      const ms = performance.now() - begin;
      look.ms.push(ms);
      look.scan.push(steps?.scan ?? ms);
      look.found = found;
    }
  }
  return looks.map(({ page, ms, scan: scans, found }) => [
    page,
    { ms: laterMedian(ms), scan: laterMedian(scans), found },
  ]);
}
