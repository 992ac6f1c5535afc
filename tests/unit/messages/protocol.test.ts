import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ASKS_OF_PAGE, ASKS_OF_WORKER } from "../../../lib/messages/protocol.ts";
import { OF_PAGE, OF_WORKER } from "./asks.ts";

const SCHEMAS: Record<string, v.GenericSchema> = {
  ...Object.fromEntries(Object.entries(ASKS_OF_WORKER).map(([ask, row]) => [ask, row.schema])),
  ...ASKS_OF_PAGE,
};

test("every ask has an example that fits", () => {
  const examples: Record<string, unknown> = { ...OF_WORKER, ...OF_PAGE };
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
  for (const [ask, schema] of Object.entries(SCHEMAS)) {
    expect(v.parse(schema, examples[ask])).toEqual(examples[ask]);
  }
});

describe("an ask may not hold", () => {
  test.each([
    ["an id with other signs", { ask: "entry", id: "../jcpoa" }],
    ["an empty id", { ask: "entry", id: "" }],
    ["an id without end", { ask: "know", id: "a".repeat(101), known: true }],
    ["a day that is none", { ask: "entry", id: "jcpoa", published: 1.5 }],
    ["an address for an entry", { ask: "open-glossary", id: "https://a.example/" }],
    ["neither known nor not", { ask: "know", id: "jcpoa" }],
    ["a count below nothing", { ask: "term-count", count: -1 }],
    ["half a term", { ask: "term-count", count: 0.5 }],
    ["a whole page of text", { ask: "look-up", text: "a".repeat(301) }],
    ["a whole page of selected text", { ask: "look-up-selection", text: "a".repeat(301) }],
    ["a setting that there is not", { ask: "change-settings", patch: { colour: "red" } }],
    ["a setting out of bounds", { ask: "change-settings", patch: { restMs: 1 } }],
    ["an address for a site", { ask: "switch-site", site: "https://a.example/", on: true }],
    ["a word for a switch", { ask: "switch-site", site: "a.example", on: "no" }],
    ["a tab that can't be", { ask: "run-once", tab: -1 }],
    ["two steps at once", { ask: "step", by: 2 }],
    ["something more", { ask: "page-terms", more: 1 }],
  ])("%s", (_what, message) => {
    expect(v.is(SCHEMAS[message.ask]!, message)).toBe(false);
  });
});
