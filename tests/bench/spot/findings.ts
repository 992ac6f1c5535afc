import type { Report } from "../report.ts";
import { sampleOf, type Sample } from "../sample.ts";
import { WITH_HEAP } from "./contenders.ts";
import type { BenchGlossary } from "./glossaries.ts";
import type { Heap } from "./heap.ts";
import type { Measured } from "./pairing.ts";
import { cold, warm } from "./ratio.ts";
import { numberOf, tableOf } from "./markdown.ts";
import { contendersTable, stepsTable, targetsList } from "./tables.ts";
import { bytesTargets, isHeld, targetsOf, type Target } from "./targets.ts";

/** What was measured in one browser. */
export interface BrowserRound {
  readonly browser: string;
  readonly measured: readonly Measured[];
}

/** All that was measured. */
export interface Findings {
  /** Whether on pages of newspapers, not on our own. */
  readonly isReal: boolean;
  readonly glossaries: readonly BenchGlossary[];
  readonly rounds: readonly BrowserRound[];
  readonly heap: readonly Heap[];
}

const HOW = `Times in ms. Cold: in a fresh document, from the start of the script that holds the aliases to the end of the first look. Warm: the later half of up to 60 looks at the texts of all pages in turn, in one document; of those that look at elements, up to 200 at one page. Ratios are taken page by page, on the pages that both were measured on; the median is given.

The aliases are our own glossary's, without their needs, and then generated names whose first words are drawn from these pages. All look for whole words. Sidelight also finds and reads the article within its cold time, keeps to each alias's case rule, and knows plurals; its finds are the spots. The others look in any case, and are handed the article: the first four its text, the others its elements, which they change. \`mark.js\` is given 100 aliases at a time, since it calls itself for each; it and \`advanced-mark.js\` find nothing that reaches over an element's edge.`;

/** The findings for reading and as data. */
export function reportOf(findings: Findings): Report {
  const { isReal, glossaries, rounds, heap } = findings;
  const bytes = bytesTargets(glossaries);
  const text = [
    HOW,
    ...(isReal ? [] : ["**Not on real pages:** `SIDELIGHT_DATA` names none."]),
    ...rounds.flatMap(({ browser, measured }) => [
      `### ${browser}`,
      contendersTable(measured),
      "Sidelight's steps, medians:",
      stepsTable(measured),
      targetsList(targetsOf(measured)),
    ]),
    "### Bytes",
    bytesTable(glossaries, heap),
    targetsList(bytes),
  ].join("\n\n");
  return { figures: figuresOf(findings, bytes), text };
}

function bytesTable(glossaries: readonly BenchGlossary[], heap: readonly Heap[]): string {
  const rows = glossaries.map(({ size, index, textBytes, idBytes }) => {
    const beyond = (bytes: number): string => numberOf((index.length - bytes) / size);
    const heaps = WITH_HEAP.map((contender) => {
      const found = heap.find((one) => one.contender === contender && one.size === size);
      return found ? numberOf(found.bytes / 1000) : "";
    });
    const aliases = numberOf(size);
    return [
      aliases,
      numberOf(index.length),
      beyond(textBytes),
      beyond(textBytes + idBytes),
      ...heaps,
    ];
  });
  return tableOf(
    [
      "aliases",
      "index, bytes",
      "beyond the aliases' text, an alias",
      "beyond the entries' ids too",
      ...WITH_HEAP.map(({ name }) => `heap of ${name}, Chromium, kB`),
    ],
    rows,
  );
}

function figuresOf(
  { isReal, glossaries, rounds, heap }: Findings,
  bytes: readonly Target[],
): unknown {
  return {
    isReal,
    rounds: rounds.map(({ browser, measured }) => ({
      browser,
      contenders: measured.map(figureOf),
      targets: targetsOf(measured).map(judged),
    })),
    index: glossaries.map(({ size, index, textBytes, idBytes }) => ({
      aliases: size,
      bytes: index.length,
      textBytes,
      idBytes,
    })),
    heap: heap.map(({ contender, size, bytes: held }) => ({
      who: contender.script,
      aliases: size,
      bytes: held,
    })),
    targets: bytes.map(judged),
  };
}

const judged = (target: Target): unknown => ({ ...target, held: isHeld(target) });

function figureOf(measured: Measured): unknown {
  const { contender, size, stopped } = measured;
  const [coldTimes, warmTimes] = [cold, warm].map((times) => [...times(measured).values()]);
  return {
    who: contender.script,
    aliases: size,
    cold: sampled(coldTimes),
    warm: sampled(warmTimes),
    stopped,
  };
}

const sampled = (times: readonly number[] = []): Sample | undefined =>
  times.length > 0 ? sampleOf(times) : undefined;
