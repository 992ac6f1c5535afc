import { readFileSync } from "node:fs";
import { readIndex } from "../../lib/core/index-reader.ts";
import { scanRun, spotsOf } from "../../lib/core/spot.ts";
import { AS_INSTALLED } from "../../lib/core/spots.ts";
import type { TextRun } from "../../lib/core/text-run.ts";
import { compile, type Compiled } from "../../lib/glossary/build/compile.ts";
import { readPacks } from "../../lib/glossary/build/read-packs.ts";
import { benchOf, type Figure } from "./figure.ts";
import { sampleOf, timesOf } from "./sample.ts";

const GLOSSARY = new URL("../../assets/glossary/", import.meta.url).pathname;
const DEMO = new URL("../../assets/demo/washington-iran-talks.html", import.meta.url);

const RUNS = 40;
const WARM_UPS = 10;
/** About what fifty articles hold. */
const TEXTS = 50;

const FACTS = { published: undefined, section: [] } as const;

/** The index and the scan in Node, beside one big regular expression over the same text. */
export const core = benchOf(coreFigures);

function coreFigures(data: string | undefined): Figure[] {
  const compiled = compile(readPacks(GLOSSARY));
  const ready = timesOf(1, () => readIndex(compiled.index));
  const index = readIndex(compiled.index);
  const articles = articlesOf(data);
  const runs = articles.flat();
  const scan = (): unknown => runs.map((run) => scanRun(run, index));
  const spot = (): unknown =>
    articles.map((article) => {
      const scans = article.map((run) => scanRun(run, index));
      return spotsOf({ scans, runs: article, facts: FACTS, index }, AS_INSTALLED);
    });
  const pattern = alternation(compiled);
  const peer = (): unknown => runs.map(({ text }) => [...text.matchAll(pattern)].length);
  for (const step of [scan, spot, peer]) timesOf(WARM_UPS, step);
  const [scanned, spotted, peered] = [scan, spot, peer].map((step) =>
    sampleOf(timesOf(RUNS, step)),
  );
  if (!scanned || !spotted || !peered) throw new Error("Nothing was measured.");
  const size = `${Math.round(runs.reduce((sum, { text }) => sum + text.length, 0) / 1000)} kB of ${data ? "news" : "the demo article"}`;
  return [
    { name: "index ready, the first time, Node", unit: "ms", value: ready[0] ?? 0 },
    {
      name: `scan of ${size}, Node`,
      unit: "ms",
      value: scanned,
      ratio: { to: "one regular expression", times: scanned.median / peered.median },
    },
    { name: `scan and senses of ${size}, Node`, unit: "ms", value: spotted },
    { name: "one regular expression of all forms, the same text", unit: "ms", value: peered },
  ];
}

/** Articles as lists of runs: real ones where they are, else the demo's text so often. */
function articlesOf(data: string | undefined): TextRun[][] {
  const texts = data
    ? readFileSync(`${data}/corpus/text/allsides-abp.jsonl`, "utf8")
        .split("\n", TEXTS)
        .map((line) => String(JSON.parse(line).text))
    : Array<string>(TEXTS).fill(readFileSync(DEMO, "utf8").replaceAll(/<[^>]*>/gu, " "));
  return texts.map((text) =>
    text
      .split(/\n+/u)
      .filter((line) => line.trim() !== "")
      .map((line) => ({ text: line, role: "body", section: 0 })),
  );
}

function alternation({ packs }: Compiled): RegExp {
  const forms = packs.flatMap(({ entries }) => entries.flatMap((entry) => entry.forms));
  const longestFirst = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join("|")})(?![\p{L}\p{N}])`,
    "giu",
  );
}
