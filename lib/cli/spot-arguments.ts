import { parseArgs } from "node:util";

import type { PartialDate } from "../core/dates.ts";
import { dayIn } from "./option-values.ts";

/** What `npm run spot` was asked to do. */
export interface SpotArguments {
  readonly files: readonly string[];
  /** One JSON object a file instead of a table. */
  readonly json: boolean;
  /** Where the pages are from; the date in its path counts. */
  readonly url: string | undefined;
  /** The day of publication, whatever the page says. */
  readonly asOf: PartialDate | undefined;
}

/** How to call it; shown when it was called otherwise. */
export const USAGE = `usage: npm run spot -- [--json] [--url URL] [--as-of YYYY-MM-DD] FILE…

Prints the terms that Sidelight would spot in HTML pages (.html) and plain texts (.txt).
  --json      one JSON object a file and line
  --url URL   where the page is from, such as https://news.example/world/2021/02/18/talks
  --as-of D   the day of publication, whatever the page says`;

const OPTIONS = {
  json: { type: "boolean", default: false },
  url: { type: "string" },
  "as-of": { type: "string" },
} as const;
const FLAG = /^--(?:json|(?:url|as-of)(?:=.*)?)?$/u;

/** Reads the command line (without node and script). Throws an `Error` with a sentence. */
export function readArguments(args: readonly string[]): SpotArguments {
  const unknown = args.find((arg) => arg.startsWith("-") && !FLAG.test(arg));
  if (unknown !== undefined) throw new Error(`There is no flag "${unknown}".`);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const { json, url, "as-of": asOf } = values;
  if (positionals.length === 0) throw new Error("No file was named.");
  if (url !== undefined && !URL.canParse(url)) throw new Error(`--url: "${url}" is no address.`);
  if (asOf !== undefined) dayIn("--as-of", asOf);
  return { files: positionals, json, url, asOf };
}
