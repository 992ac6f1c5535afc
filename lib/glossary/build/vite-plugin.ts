import type { Plugin } from "vite";
import type { PackFile } from "../body.ts";
import type { Contents } from "../load.ts";
import { compileGlossary, type Compiled } from "./compile.ts";

/** The modules that exist only in the build; `lib/glossary/virtual.d.ts` declares them. */
const MODULES: Readonly<Record<string, (compiled: Compiled) => string>> = {
  "virtual:packs": ({ packs }) => {
    const languages = new Set(packs.map(({ language }) => language));
    return [
      `export const contents = ${JSON.stringify(contentsOf(packs))};`,
      `export const languages = ${JSON.stringify([...languages])};`,
    ].join("\n");
  },
};

const contentsOf = (packs: readonly PackFile[]): Contents =>
  Object.fromEntries(packs.map(({ id, entries }) => [id, entries.map((entry) => entry.id)]));

/**
 * Gives the list of packs to whoever imports it. The build stops with every fault of the glossary,
 * by file and line. The spotting index and the bodies are written by `wxt.config.ts`, as files.
 */
export function glossaryPlugin(compiled: () => Compiled): Plugin {
  return {
    name: "sidelight:glossary",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      return id.startsWith("\0") ? MODULES[id.slice(1)]?.(compiled()) : undefined;
    },
  };
}

/** Compiles the glossary once, when it is first needed. */
export function compiledOnce(folder: string): () => Compiled {
  let compiled: Compiled | undefined;
  return () => (compiled ??= compileGlossary(folder));
}
