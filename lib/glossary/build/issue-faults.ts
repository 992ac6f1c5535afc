import type { BaseIssue } from "valibot";
import type { Fault } from "./fault.ts";
import type { YamlFile } from "./yaml-file.ts";

/** What the schema found in a file, in an author's words. */
export function faultsOf(
  source: YamlFile,
  issue: BaseIssue<unknown>,
  above: readonly PropertyKey[] = [],
): Fault[] {
  const path = [...above, ...pathOf(issue)];
  const inner = issue.type === "union" ? (issue.issues ?? []).filter(({ path: at }) => at) : [];
  if (inner.length > 0) return inner.flatMap((one) => faultsOf(source, one, path));
  const field = path.map(String).join(".");
  return [{ file: source.file, line: source.lineOf(path), field, reason: reasonOf(issue) }];
}

const pathOf = (issue: BaseIssue<unknown>): PropertyKey[] =>
  (issue.path ?? []).map((item) => item.key as PropertyKey);

/** Our schema's own messages are an author's words already; the library's speak of types. */
function reasonOf({ type, expected, received, message }: BaseIssue<unknown>): string {
  if (type === "strict_object" && expected === "never") return "there is no such field";
  if (type === "strict_object" && received === "undefined") return "is missing";
  if (type === "picklist") return `is ${received}; it can be ${listOf(expected)}`;
  if (type === "min_length") return `is too short: ${received}, at least ${listOf(expected)}`;
  return message.replace(/^Invalid type: Expected/u, "should be").replace("but received", "and is");
}

const listOf = (expected: string | null): string =>
  (expected ?? "").replaceAll(/[()">=]/gu, "").replaceAll(" | ", ", ");
