import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SpottingIndex } from "../../../lib/core/index-reader.ts";
import { scanRun } from "../../../lib/core/spot.ts";
import { createTokens, tokenize } from "../../../lib/core/tokens.ts";
import { createNameMaker } from "../../bench/spot/names.ts";
import { indexOf } from "./glossary.ts";

/*
 * What a scan costs, counted and not timed, so that it is the same on every machine: how often it
 * reads the index's tables, and how many forms it compares, for each token of a text.
 */

const DEMO = new URL("../../../assets/demo/washington-iran-talks.html", import.meta.url);
const TEXT = readFileSync(DEMO, "utf8").replaceAll(/<[^>]*>/gu, " ");

/** An index of names and terms whose first words are words of the text: the dearest to scan with. */
function indexOfNames(count: number): SpottingIndex {
  const names = createNameMaker([TEXT]);
  const forms = new Set<string>();
  while (forms.size < count) forms.add(names.next());
  const aliases = [...forms].map((form) => ({
    form,
    case: /\p{Lu}/u.test(form) ? ("name" as const) : ("free" as const),
  }));
  return indexOf({ entry: { aliases } });
}

/** Reads of tables and comparisons of forms, a token. */
function costWith(index: SpottingIndex): { readonly reads: number; readonly forms: number } {
  const cost = { reads: 0, forms: 0 };
  const tables = Object.entries(index.tables).map(([name, table]: [string, Uint32Array]) => {
    const get = (target: Uint32Array, key: string | symbol): unknown => {
      if (typeof key === "string" && /^\d/u.test(key)) cost.reads += 1;
      return Reflect.get(target, key, target);
    };
    return [name, new Proxy(table, { get })];
  });
  const knownForms = new Proxy(index.knownForms, {
    get: (target, key) => {
      if (key === "get") cost.forms += 1;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const counted = { ...index, tables: Object.fromEntries(tables), knownForms };
  scanRun({ text: TEXT, role: "body", section: 0 }, counted);
  const { count } = tokenize(TEXT, createTokens());
  return { reads: cost.reads / count, forms: cost.forms / count };
}

test("a scan with twenty times the aliases costs hardly more", () => {
  const few = costWith(indexOfNames(1000));
  const many = costWith(indexOfNames(20_000));
  expect(few.reads).toBeGreaterThan(1);
  expect(few.reads).toBeLessThan(16);
  expect(many.reads).toBeLessThan(few.reads * 1.5);
  expect(many.forms).toBeLessThan(0.2);
});
