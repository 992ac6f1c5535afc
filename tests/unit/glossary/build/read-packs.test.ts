import { describe, expect, test } from "vitest";
import { readPacks } from "../../../../lib/glossary/build/read-packs.ts";
import { ENTRY, faultsOf, inFolder, OTHER, PACK } from "../authored.ts";

const FILES = {
  "demo/pack.yaml": PACK,
  "demo/pact.yaml": ENTRY,
  "demo/commission.yaml": OTHER,
  "demo/notes.txt": "no entry",
  "more/pack.yaml": PACK.replace("Demo", "More"),
  "README.md": "no pack",
};

test("every folder is a pack, every YAML file in it an entry of that id", () => {
  const { packs, files, faults } = inFolder(FILES, readPacks);
  expect(faults).toEqual([]);
  expect(packs.map(({ id, title }) => `${id}: ${title}`)).toEqual(["demo: Demo", "more: More"]);
  expect(files.map(({ entry }) => `${entry.pack}/${entry.id}`)).toEqual([
    "demo/commission",
    "demo/pact",
  ]);
});

test("a glossary that is not there is told", () => {
  expect(() => readPacks("/nowhere/at/all")).toThrow(/\/nowhere\/at\/all/u);
});

describe("a fault of reading says where and why", () => {
  const demo = (files: Record<string, string>): string[] =>
    faultsOf({ "demo/pack.yaml": PACK, ...files }).map((fault) => fault.replace("demo/", ""));

  test("broken YAML, with the line", () => {
    expect(demo({ "a.yaml": "" })).toEqual([]);
    expect(demo({ "demo/a.yaml": "term: [E3\nkind: group\n" })[0]).toMatch(
      /^a\.yaml:[12]: is not valid YAML: ./u,
    );
  });

  test("a field twice", () => {
    expect(demo({ "demo/a.yaml": "term: E3\nterm: E4\n" })).toEqual([
      "a.yaml:2: is not valid YAML: Map keys must be unique",
    ]);
  });

  test("a pack without pack.yaml", () => {
    expect(faultsOf({ "demo/pact.yaml": ENTRY, "demo/commission.yaml": OTHER })).toEqual([
      "demo/pack.yaml:1: is missing or broken",
    ]);
  });

  test("a broken pack.yaml", () => {
    expect(faultsOf({ "demo/pack.yaml": PACK.replace(": en", ": English") })).toEqual([
      "demo/pack.yaml:3: language: is not a language code",
      "demo/pack.yaml:1: is missing or broken",
    ]);
  });
});
