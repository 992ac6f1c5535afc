import { TABLE_HEAD } from "./figure.ts";
import type { Bench, Report } from "./report.ts";

/**
 * `npm run bench -- NAME…`: the figures, beside their peers in the same run. `--json` prints them
 * as JSON, by name. Build first (`npm run build`). `SIDELIGHT_DATA` is the folder of the shared
 * measuring data; what needs it is left out without it.
 */

type Load = (flags: ReadonlySet<string>) => Promise<Bench>;

/** Loaded when they are asked for: one of them starts browsers, another compiles the glossary. */
const BENCHES: Readonly<Record<string, Load>> = {
  core: async () => (await import("./core.ts")).core,
  pages: async () => (await import("./pages.ts")).pages,
  surfaces: async () => (await import("./surfaces.ts")).surfaces,
  sizes: async () => (await import("./sizes.ts")).sizes,
  article: async () => (await import("./article.ts")).article,
  senses: async (flags) => (await import("./senses.ts")).sensesBench({ held: flags.has("--held") }),
  spot: async () => (await import("./spot.ts")).spot,
};
/** What runs when nothing is named: figures that fit into one table. */
const USUAL = ["core", "surfaces", "sizes", "article"];
/** `--held` also shows the misses of the labelled half that is kept for testing (`senses`). */
const FLAGS = ["--json", "--held"];
const MISUSED = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith("-")));
  const names = args.filter((arg) => !arg.startsWith("-"));
  const wrong = misuse(names, [...flags]);
  if (wrong !== undefined) {
    console.error(wrong);
    return MISUSED;
  }
  const reports = new Map<string, Report>();
  for (const name of names.length > 0 ? names : USUAL) {
    const bench = await BENCHES[name]?.(flags);
    if (bench) reports.set(name, await bench(process.env["SIDELIGHT_DATA"]));
  }
  const figures = Object.fromEntries([...reports].map(([name, report]) => [name, report.figures]));
  console.log(flags.has("--json") ? JSON.stringify(figures) : textOf([...reports.values()]));
  return 0;
}

function misuse(names: readonly string[], flags: readonly string[]): string | undefined {
  const name = names.find((one) => !Object.hasOwn(BENCHES, one));
  if (name !== undefined) {
    return `There is no benchmark "${name}". There are: ${Object.keys(BENCHES).join(", ")}.`;
  }
  const flag = flags.find((one) => !FLAGS.includes(one));
  return flag === undefined
    ? undefined
    : `There is no flag "${flag}". There are: ${FLAGS.join(", ")}.`;
}

/** The texts one below the other; tables of figures that follow each other become one. */
function textOf(reports: readonly Report[]): string {
  return reports.reduce((before, { text }) => {
    if (before === "") return text;
    const joins = before.startsWith(TABLE_HEAD) && text.startsWith(TABLE_HEAD);
    return joins ? before + text.slice(TABLE_HEAD.length) : `${before}\n\n${text}`;
  }, "");
}
