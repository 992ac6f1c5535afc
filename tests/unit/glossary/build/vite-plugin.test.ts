import { build } from "vite";
import { expect, test, vi } from "vitest";
import { compiledOnce, glossaryPlugin } from "../../../../lib/glossary/build/vite-plugin.ts";
import { ENTRY, inFolder, OTHER, PACK } from "../authored.ts";

const FILES = {
  "demo/pack.yaml": PACK,
  "demo/pact.yaml": ENTRY,
  "demo/commission.yaml": OTHER,
  "more/pack.yaml": PACK,
};
const ENTRANCE = `
  import { contents, languages } from "virtual:packs";
  export { contents, languages };
`;

test("a build has the list of packs, of a glossary compiled once", async () => {
  const compiled = vi.fn(() => inFolder(FILES, (folder) => compiledOnce(folder)()));
  const once = (() => {
    const result = compiled();
    return () => result;
  })();
  const source = {
    name: "entrance",
    resolveId: (id: string) => (id.endsWith("entrance") ? "entrance" : undefined),
    load: (id: string) => (id === "entrance" ? ENTRANCE : undefined),
  };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [source, glossaryPlugin(once)],
    build: { write: false, minify: false, lib: { entry: "entrance", formats: ["es"] } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  const url = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const { contents, languages } = (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
  expect(contents).toEqual({ demo: ["commission", "pact"], more: [] });
  expect(languages).toEqual(["en"]);
});

test("a glossary is read when it is first needed, and not again", () => {
  const compiled = compiledOnce("/nowhere/at/all");
  expect(() => compiled()).toThrow(/nowhere/u);
  inFolder(FILES, (folder) => {
    const shipped = compiledOnce(folder);
    expect(shipped()).toBe(shipped());
  });
});
