import { describeFault } from "../../glossary/build/fault.ts";
import { type Glossary, readPacks } from "../../glossary/build/read-packs.ts";

/** Where the glossary's files are. */
export const FOLDER = new URL("../../../assets/glossary/", import.meta.url).pathname;

/** The glossary as it stands on disk; files that can't be read are named on stderr and left out. */
export function authored(): Glossary {
  const glossary = readPacks(FOLDER);
  for (const fault of glossary.faults) console.error(describeFault(fault));
  return glossary;
}
