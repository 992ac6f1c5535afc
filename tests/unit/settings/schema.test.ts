import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  DEFAULTS,
  HostSchema,
  SettingsPatchSchema,
  SettingsSchema,
} from "../../../lib/settings/schema.ts";

test("before a reader has chosen anything", () => {
  expect(DEFAULTS).toEqual({
    density: "article",
    underline: "dotted",
    opening: "rest",
    restMs: 350,
    packsOff: [],
    sitesOff: [],
    known: [],
  });
});

test.each([
  { density: "sometimes" },
  { restMs: 99 },
  { restMs: 1001 },
  { restMs: 350.5 },
  { restMs: "350" },
  { known: [1] },
  { known: ["a".repeat(101)] },
  { sitesOff: Array.from({ length: 5001 }, () => "a.example") },
  { sitesOff: ["https://a.example"] },
  { colour: "red" },
  null,
  "every",
])("settings may not be %j", (settings) => {
  expect(v.is(SettingsSchema, settings)).toBe(false);
});

describe("a patch", () => {
  test.each([{}, { restMs: 100 }, { restMs: 1000 }, { known: [] }])(
    "%j changes nothing but what it names",
    (patch) => expect(v.parse(SettingsPatchSchema, patch)).toEqual(patch),
  );

  test.each([{ restMs: 99 }, { density: null }, { colour: "red" }])("may not be %j", (patch) => {
    expect(v.is(SettingsPatchSchema, patch)).toBe(false);
  });
});

test.each([
  ["news.example", true],
  ["xn--bcher-kva.example", true],
  ["bücher.example", true],
  ["", false],
  ["news.example:8080", false],
  ["news.example/path", false],
  ["news example", false],
  ["a".repeat(254), false],
])("“%s” as a host: %s", (host, expected) => {
  expect(v.is(HostSchema, host)).toBe(expected);
});
