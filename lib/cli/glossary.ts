import { writeFileSync } from "node:fs";
import { checkGlossary } from "../glossary/build/check.ts";
import { describeFault } from "../glossary/build/fault.ts";
import { entryJsonSchema } from "../glossary/build/json-schema.ts";
import { readPacks } from "../glossary/build/read-packs.ts";
import { statsOf } from "../glossary/build/stats.ts";

const FOLDER = new URL("../../assets/glossary/", import.meta.url).pathname;

const USAGE = `usage: npm run glossary -- COMMAND
  check [PACK[/ENTRY]…]   every fault, by file, line, field and reason
  stats                   what each pack holds
  schema                  writes assets/glossary/entry.schema.json, by which editors complete`;

const COMMANDS: Readonly<Record<string, (names: readonly string[]) => number>> = {
  check,
  stats,
  schema,
};

const [command = "", ...names] = process.argv.slice(2);
process.exitCode = (COMMANDS[command] ?? misused)(names);

function check(names: readonly string[]): number {
  const glossary = readPacks(FOLDER);
  const isAsked = (file: string): boolean =>
    names.length === 0 || names.some((name) => file.startsWith(name));
  const faults = checkGlossary(glossary).filter(({ file }) => isAsked(file));
  for (const fault of faults) console.error(describeFault(fault));
  const count = glossary.files.filter(({ source }) => isAsked(source.file)).length;
  console.log(`${count} entries read, ${faults.length} fault(s).`);
  return faults.length > 0 ? 1 : 0;
}

function stats(): number {
  console.table(statsOf(readPacks(FOLDER).files));
  return 0;
}

function schema(): number {
  writeFileSync(`${FOLDER}entry.schema.json`, entryJsonSchema());
  return 0;
}

function misused(): number {
  console.error(USAGE);
  return 2;
}
