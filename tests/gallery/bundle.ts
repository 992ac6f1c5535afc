import { readFileSync } from "node:fs";
import { preact } from "@preact/preset-vite";
import { build, type Plugin } from "vite";
import { parse } from "yaml";
import { mapIn } from "../../lib/glossary/atlas.ts";
import { buildAtlas } from "../../lib/glossary/build/atlas/build-atlas.ts";
import { compileGlossary } from "../../lib/glossary/build/compile.ts";

const path = (name: string): string => new URL(name, import.meta.url).pathname;

/** The gallery's script with the words of one locale in it. */
export async function bundleGallery(locale: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [preact(), virtual(locale)],
    resolve: { alias: [{ find: /^#i18n$/u, replacement: path("i18n.ts") }] },
    build: {
      write: false,
      minify: false,
      lib: { entry: path("in-page.tsx"), formats: ["iife"], name: "gallery" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The gallery was not bundled.");
  return result.output[0].code;
}

function virtual(locale: string): Plugin {
  const modules: Readonly<Record<string, () => unknown>> = {
    "virtual:words": () => parse(readFileSync(path(`../../assets/locales/${locale}.yml`), "utf8")),
    "virtual:bodies": () => {
      const { packs } = compileGlossary(path("../../assets/glossary"));
      const entries = packs.flatMap((pack) => pack.entries);
      const atlas = buildAtlas(entries);
      return Object.fromEntries(
        entries.map((entry) => [entry.id, { ...entry, map: mapIn(atlas, entry) }]),
      );
    },
  };
  return {
    name: "gallery:modules",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      return make && `export default ${JSON.stringify(make())};`;
    },
  };
}
