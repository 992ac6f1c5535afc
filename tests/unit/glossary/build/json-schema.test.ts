import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KINDS } from "../../../../lib/glossary/entry.ts";
import { entryJsonSchema } from "../../../../lib/glossary/build/json-schema.ts";

const FILE = new URL("../../../../assets/glossary/entry.schema.json", import.meta.url);

test("the schema file for editors is fresh", () => {
  expect(readFileSync(FILE, "utf8")).toBe(entryJsonSchema());
});

test("it completes kinds and refuses fields that there are not", () => {
  const schema = JSON.parse(entryJsonSchema()) as {
    properties: { kind: { enum: string[] } };
    additionalProperties: boolean;
    required: string[];
  };
  expect(schema.properties.kind.enum).toEqual([...KINDS]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain("gist");
  expect(schema.required).not.toContain("timeline");
});
