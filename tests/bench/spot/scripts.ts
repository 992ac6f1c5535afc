import { build, type Plugin } from "vite";
import type { ContenderInfo } from "./contenders.ts";
import type { BenchGlossary } from "./glossaries.ts";

/** The browsers of `wxt.config.ts`. */
const TARGETS = ["chrome128", "firefox146"];

/** The script of a contender as it would be shipped, that glossary in it: it sets `contender`. */
export const contenderScript = (
  { script }: ContenderInfo,
  glossary: BenchGlossary,
): Promise<string> => bundle(script, "contender", [glossaryModules(script, glossary)]);

/** The scripts that are no contender's: `reader` reads the article, `kit` measures. */
export const scriptOf = (name: "reader" | "kit"): Promise<string> => bundle(name, name, []);

async function bundle(file: string, name: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins,
    build: {
      write: false,
      target: TARGETS,
      minify: true,
      lib: {
        entry: new URL(`in-page/${file}.ts`, import.meta.url).pathname,
        formats: ["iife"],
        name,
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error(`${file}: nothing was bundled.`);
  return result.output[0].code;
}

/** Gives the glossary in the form in which each contender takes it. */
function glossaryModules(script: string, { aliases, index }: BenchGlossary): Plugin {
  const modules: Readonly<Record<string, () => unknown>> = {
    "virtual:spotting-index": () => Buffer.from(index).toString("base64"),
    "virtual:aliases": () => aliases,
    "virtual:alternation": () => alternationOf(script, aliases),
  };
  return {
    name: "bench:glossary",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith("\0virtual:")) return undefined;
      return `export default ${JSON.stringify(modules[id.slice(1)]?.())};`;
    },
  };
}

/**
 * The aliases as the source of one regular expression, the longest first. The contender's own name
 * is among them, lest a browser keep the compiled pattern of one for another.
 */
function alternationOf(script: string, aliases: readonly string[]): string {
  const longestFirst = [...aliases, `bench ${script}`].toSorted((a, b) => b.length - a.length);
  return longestFirst.map((alias) => RegExp.escape(alias)).join("|");
}
