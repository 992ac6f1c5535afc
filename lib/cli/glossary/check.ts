import { parseArgs } from "node:util";
import { unrecognised } from "../../glossary/author/unrecognised.ts";
import { checkGlossary } from "../../glossary/build/check.ts";
import { describeFault, type Fault } from "../../glossary/build/fault.ts";
import { type Glossary, readPacks } from "../../glossary/build/read-packs.ts";
import { FOLDER } from "./authored.ts";

/** Prints every fault, of all entries or of those that are named; 1 if there is any. */
export function check(args: readonly string[]): number {
  const { values, positionals: names } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const glossary = readPacks(FOLDER);
  const isAsked = (file: string): boolean =>
    names.length === 0 || names.some((name) => file.startsWith(name));
  const faults = faultsOf(glossary).filter(({ file }) => isAsked(file));
  const count = glossary.files.filter(({ source }) => isAsked(source.file)).length;
  if (values.json) console.log(JSON.stringify(faults, null, 2));
  else {
    for (const fault of faults) console.error(describeFault(fault));
    console.log(`${count} entries read, ${faults.length} fault(s).`);
  }
  return faults.length > 0 ? 1 : 0;
}

/** What can only be asked of a glossary that compiles is asked when nothing else is at fault. */
function faultsOf(glossary: Glossary): readonly Fault[] {
  const faults = checkGlossary(glossary);
  return faults.length > 0 ? faults : unrecognised(glossary);
}
