import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** What holds the tree together: budgets, who may import what, twins, names, the docs' paths. */

const ROOT = new URL("../", import.meta.url).pathname;
const list = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).toSorted();
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const PRODUCT = list("{lib,components,entrypoints}/**/*.{ts,tsx}");
const TESTS = list("tests/**/*.{ts,tsx}");
const linesOf = (file: string): number => read(file).trimEnd().split("\n").length;

interface Row {
  /** Folders of ours (or single files) and packages whose values are used. */
  readonly uses: readonly string[];
  /** Those of which only types are. */
  readonly types?: readonly string[];
}

/** Who may import what; the longest folder that holds a file is its row. Itself goes without saying. */
const MAY_IMPORT: Readonly<Record<string, Row>> = {
  "lib/core": { uses: [], types: ["lib/glossary"] },
  "lib/glossary": { uses: ["lib/core", "valibot", "minisearch"] },
  "lib/glossary/build": {
    uses: ["lib/core", "lib/glossary", "valibot", "@valibot/to-json-schema", "yaml", "node:*"]
      .concat("d3-geo", "i18n-iso-countries", "topojson-client", "topojson-simplify")
      .concat("flesch-kincaid", "syllable"),
    types: ["vite", "geojson", "topojson-specification"],
  },
  "lib/glossary/author": {
    uses: ["lib/core", "lib/glossary", "lib/glossary/build", "valibot", "yaml"].concat(
      "wink-nlp",
      "wink-eng-lite-web-model",
    ),
  },
  "lib/cli": {
    uses: ["lib/core", "lib/article", "lib/glossary/build", "lib/glossary/author"].concat([
      "node:*",
      "happy-dom",
      "parse5",
      "playwright-core",
      "valibot",
      "yaml",
    ]),
    types: ["lib/glossary", "wxt/browser"],
  },
  "lib/article": { uses: ["lib/core"] },
  "lib/browser": { uses: ["lib/core", "lib/glossary", "wxt/browser", "virtual:packs"] },
  "lib/messages": {
    uses: ["lib/browser", "lib/settings", "valibot"],
    types: ["lib/core", "lib/glossary"],
  },
  "lib/settings": { uses: ["lib/browser", "valibot"] },
  // The page speaks with the browser through messages and settings; of the rim it uses clock and timer.
  "lib/page": {
    uses: [
      "lib/core",
      "lib/article",
      "lib/messages",
      "lib/settings",
      "lib/browser/today.ts",
      "lib/browser/slices.ts",
    ],
    types: ["lib/glossary"],
  },
  "lib/worker": {
    uses: ["lib/core", "lib/glossary", "lib/settings", "lib/messages", "lib/browser", "lib/i18n"],
  },
  "lib/surfaces": {
    uses: ["lib/core", "lib/glossary", "lib/settings", "lib/messages", "lib/browser"].concat(
      "lib/i18n",
      "@preact/signals",
    ),
  },
  "lib/i18n": { uses: ["lib/core", "#i18n"] },
  // The slider's bounds are the schema's own.
  components: {
    uses: ["lib/i18n", "lib/settings/schema.ts", "preact", "preact/hooks"],
    types: ["lib/core", "lib/page", "lib/glossary"],
  },
  entrypoints: {
    uses: [
      "lib/page",
      "lib/worker",
      "lib/surfaces",
      "components",
      "lib/messages",
      "lib/i18n",
    ].concat(["lib/core/index-reader.ts", "lib/browser", "preact", "virtual:*", "wxt/utils/*"]),
  },
};

interface Import {
  readonly from: string;
  /** A file of ours by its path, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?(?:([\w*{][^;"]*?)\s+from\s+)?"([^"]+)"/gmu;

function importsOf(file: string): Import[] {
  return [...read(file).matchAll(IMPORT)].map(([, type, names = "", to = ""]) => ({
    from: file,
    to: to.startsWith(".") ? normalize(join(dirname(file), to.replace(/\?.*$/u, ""))) : to,
    typeOnly: type !== undefined || isTypesAlone(names),
  }));
}

const isTypesAlone = (names: string): boolean =>
  /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/u.test(names);

const rowOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const fits = (name: string, allowed: string): boolean =>
  name === allowed || (allowed.endsWith("*") && name.startsWith(allowed.slice(0, -1)));

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const here = rowOf(from) ?? "";
  const there = rowOf(to) ?? to;
  const { uses, types = [] } = MAY_IMPORT[here] ?? { uses: [] };
  if (there === here) return true;
  return [...uses, ...(typeOnly ? types : [])].some((one) => fits(there, one) || to === one);
}

describe("who may import what", () => {
  test("every file belongs to a row", () => {
    expect(PRODUCT.filter((file) => rowOf(file) === undefined)).toEqual([]);
  });

  test("no file reaches where it may not", () => {
    const wrong = PRODUCT.flatMap(importsOf).filter((one) => !isAllowed(one));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("every file that is imported is there", () => {
    const missing = PRODUCT.flatMap(importsOf).filter(
      ({ to }) => rowOf(to) !== undefined && !existsSync(join(ROOT, to)),
    );
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("entry points don't import each other", () => {
    const wrong = PRODUCT.filter((file) => file.startsWith("entrypoints/"))
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith("entrypoints/"));
    expect(wrong).toEqual([]);
  });
});

describe("budgets", () => {
  const lengths = PRODUCT.map(linesOf).toSorted((a, b) => a - b);
  const share = (part: number): number => lengths[Math.floor(lengths.length * part)] ?? 0;

  test("no file is longer than 300 lines", () => {
    expect([...PRODUCT, ...TESTS].filter((file) => linesOf(file) > 300)).toEqual([]);
  });

  test("half of the files have at most 80 lines, nine in ten at most 200", () => {
    expect(share(0.5)).toBeLessThanOrEqual(80);
    expect(share(0.9)).toBeLessThanOrEqual(200);
  });

  test("an entry point has at most 60 lines", () => {
    const entries = PRODUCT.filter((file) => file.startsWith("entrypoints/"));
    expect(entries.filter((file) => linesOf(file) > 60)).toEqual([]);
  });

  test("a file has at most 12 imports, unless it is a list of them", () => {
    const lists = ["lib/core/evidence/all.ts"];
    const long = PRODUCT.filter((file) => importsOf(file).length > 12);
    expect(long.filter((file) => !lists.includes(file))).toEqual([]);
  });
});

test("no file is named for what it holds together instead of what it does", () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.|\/|$)/u;
  expect([...PRODUCT, ...TESTS].filter((file) => vague.test(file))).toEqual([]);
});

/** Files without a test of their own, each with the tests that hold it. */
const WITHOUT_TWIN: Readonly<Record<string, string>> = {
  "lib/core/evidence/all.ts": "a list; unit/core/senses",
  "lib/core/evidence/evidence.ts": "a type and two numbers; unit/core/evidence",
  "lib/core/evidence/definitions.ts": "unit/core/evidence/defined-abbreviation",
  "lib/core/evidence/sentence.ts": "unit/core/evidence/cue-words",
  "lib/core/evidence/strangers.ts": "unit/core/evidence/surname",
  "lib/core/evidence/usual.ts": "unit/core/evidence/field-words",
  "lib/core/page-cues.ts": "unit/core/evidence",
  "lib/core/page.ts": "what evidence is drawn from; unit/core/evidence, unit/core/senses",
  "lib/core/spot.ts": "the composition; unit/core/match-reference, unit/core/spots",
  "lib/core/word-ends.ts": "the tokeniser's slow path; unit/core/tokens, unit/core/match-reference",
};

test("every file of the inner folders has a twin among the unit tests", () => {
  const inner = PRODUCT.filter((file) =>
    /^lib\/(?:core|article|glossary|messages|settings)\//u.test(file),
  );
  const runs = (file: string): boolean =>
    /^export (?:default|async|function|class|const|let)/mu.test(read(file));
  const twin = (file: string): string =>
    file.replace(/^lib\//u, "tests/unit/").replace(/\.tsx?$/u, ".test.ts");
  const alone = inner.filter((file) => runs(file) && !TESTS.includes(twin(file)));
  expect(alone).toEqual(Object.keys(WITHOUT_TWIN).toSorted());
});

describe("the docs name what is there", () => {
  const docs = list("{*.md,docs/**/*.md}");
  const PATH = /`((?:lib|components|entrypoints|assets|tests|docs)\/[\w@.+/-]*)`/gu;
  const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/gu;

  test.each(docs)("%s", (doc) => {
    const named = [...read(doc).matchAll(PATH)].map(([, path = ""]) => path);
    const linked = [...read(doc).matchAll(LINK)].map(([, to = ""]) => join(dirname(doc), to));
    expect([...named, ...linked].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
