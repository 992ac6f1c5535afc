import { isNode, LineCounter, parseDocument } from "yaml";
import type { Fault } from "./fault.ts";

/** A parsed YAML file that can still say on which line a field stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line (from 1) of the field at that path, or of the nearest field above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Fields that hold a date: there a bare year is text, although YAML reads it as a number. */
const DATE_FIELDS = new Set(["date", "from", "to"]);

/** Parses a YAML file's text. Gives the faults instead where it is not YAML. */
export function parseYaml(file: string, text: string): YamlFile | readonly Fault[] {
  const { document, lineAt } = documentOf(text);
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      field: "",
      reason: `is not valid YAML: ${error.message}`,
    }));
  }
  // The tree is made again for a fault: to keep those of 500 files takes longer than to read them.
  return {
    file,
    value: yearsAsText(document.toJS()),
    lineOf: (path) => lineIn(documentOf(text), path),
  };
}

function documentOf(text: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  return { document, lineAt: (offset: number): number => lineCounter.linePos(offset).line };
}

function lineIn(
  { document, lineAt }: ReturnType<typeof documentOf>,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

function yearsAsText(value: unknown, key = ""): unknown {
  if (typeof value === "number" && DATE_FIELDS.has(key)) return String(value);
  if (Array.isArray(value)) return value.map((item) => yearsAsText(item, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, yearsAsText(item, k)]));
}
