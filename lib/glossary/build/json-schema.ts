import { toJsonSchema } from "@valibot/to-json-schema";
import { EntrySchema } from "../entry.ts";

/**
 * The entry's schema for editors, which complete and check by it. Word limits and the calendar are
 * ours alone: JSON Schema has no words for them, so only `check` tells.
 */
export function entryJsonSchema(): string {
  const schema = toJsonSchema(EntrySchema, { typeMode: "input", errorMode: "ignore" });
  const described = { ...schema, title: "A Sidelight glossary entry" };
  return `${JSON.stringify(described, null, 2)}\n`;
}
