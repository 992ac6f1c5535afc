import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open, seal, VERSION } from "../../../lib/settings/envelope.ts";
import { DEFAULTS, type Settings } from "../../../lib/settings/schema.ts";

const STORED = new URL("../../settings/", import.meta.url).pathname;
const example = (v: number): unknown => JSON.parse(readFileSync(`${STORED}v${v}.json`, "utf8"));

test("there is an example of each version's stored shape", () => {
  const expected = Array.from({ length: VERSION }, (_, at) => `v${at + 1}.json`);
  expect(globSync("v*.json", { cwd: STORED }).toSorted()).toEqual(expected);
});

test.each(Array.from({ length: VERSION }, (_, at) => at + 1))(
  "what version %i stored is in use",
  (version) => {
    expect(open(example(version))).toEqual({
      settings: {
        density: "every",
        underline: "solid",
        opening: "alt",
        restMs: 600,
        packsOff: ["united-nations"],
        sitesOff: ["news.example", "live.example.org"],
        known: ["iaea", "e3"],
      },
    });
  },
);

test("nothing stored: the defaults, and no trouble", () => {
  expect(open(undefined)).toEqual({ settings: DEFAULTS });
});

describe("what can't be used is named, and the defaults hold", () => {
  test.each([
    ["corrupt", null],
    ["corrupt", "settings"],
    ["corrupt", []],
    ["corrupt", {}],
    ["corrupt", { v: 1 }],
    ["corrupt", { v: "1", data: {} }],
    ["corrupt", { v: 1, data: {}, more: 1 }],
    ["corrupt", { v: 1, data: { restMs: "soon" } }],
    ["corrupt", { v: 1, data: { colour: "red" } }],
    ["newer", { v: VERSION + 1, data: { anything: true } }],
  ])("%s: %j", (trouble, stored) => {
    expect(open(stored)).toEqual({ settings: DEFAULTS, trouble });
  });

  test("whatever is stored, opening it never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings, trouble } = open(stored);
        if (trouble) expect(settings).toEqual(DEFAULTS);
      }),
    );
  });
});

describe("only what differs from the defaults is stored", () => {
  test.each([
    [{}, {}],
    [{ restMs: 600 }, { restMs: 600 }],
    [{ density: "every", known: [] }, { density: "every" }],
    [{ known: ["e3"] }, { known: ["e3"] }],
  ] as [Partial<Settings>, object][])("%j", (chosen, data) => {
    expect(seal({ ...DEFAULTS, ...chosen })).toEqual({ v: VERSION, data });
  });

  test("and opening it gives the settings back", () => {
    const { settings } = open(example(VERSION));
    expect(open(seal(settings))).toEqual({ settings });
  });
});
