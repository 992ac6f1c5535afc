import { writeFileSync } from "node:fs";
import { entryJsonSchema } from "../glossary/build/json-schema.ts";
import { FOLDER } from "./glossary/authored.ts";

const USAGE = `usage: npm run glossary -- COMMAND
  check [PACK[/ENTRY]…]       every fault, by file, line, field and reason
  stats                       what each pack, each kind of entry and the whole hold
  stale [--days 180]          entries whose review is older, the most urgent first
  gaps [--top 100] [FILE…]    what texts (.html, .txt, .jsonl) use and no entry explains
  show ID [--as-of DATE]      an entry as the card tells it on a page of that day
  new                         asks for an entry and writes its file
  schema                      writes assets/glossary/entry.schema.json, by which editors complete
check, stats, stale, gaps and show print JSON with --json.
Exit code: 0 all well, 1 something is to be mended, 2 misused.`;

const MISUSED = 2;

/** Takes what stands after the command; gives the exit code, or throws an `Error` with a sentence. */
type Command = (args: readonly string[]) => number | Promise<number>;

// Each is loaded when it is asked for: `gaps` brings a model of English along.
const COMMANDS: Readonly<Record<string, () => Command | Promise<Command>>> = {
  check: async () => (await import("./glossary/check.ts")).check,
  stats: async () => (await import("./glossary/stats.ts")).stats,
  stale: async () => (await import("./glossary/stale.ts")).stale,
  gaps: async () => (await import("./glossary/gaps.ts")).gaps,
  show: async () => (await import("./glossary/show.ts")).show,
  new: async () => (await import("./glossary/new.ts")).newEntry,
  schema: () => schema,
};

const [name = "", ...args] = process.argv.slice(2);
try {
  const command = await (COMMANDS[name] ?? (() => misused))();
  process.exitCode = await command(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = MISUSED;
}

function schema(): number {
  writeFileSync(`${FOLDER}entry.schema.json`, entryJsonSchema());
  return 0;
}

function misused(): number {
  console.error(USAGE);
  return MISUSED;
}
