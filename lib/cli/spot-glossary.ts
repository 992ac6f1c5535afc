import { readIndex, type SpottingIndex } from "../core/index-reader.ts";
import { compile } from "../glossary/build/compile.ts";
import { describeFault } from "../glossary/build/fault.ts";
import { readPacks } from "../glossary/build/read-packs.ts";

/** What `npm run spot` spots with. */
export interface ReadGlossary {
  readonly index: SpottingIndex;
  /** One line for each fault of a file that could not be read, and so is not in the index. */
  readonly faults: readonly string[];
}

/**
 * Compiles what can be read of the glossary in `folder`. Faults of meaning are left to `npm run
 * glossary -- check`: authors try entries out here. Throws where nothing can be compiled.
 */
export function readGlossary(folder: string): ReadGlossary {
  const glossary = readPacks(folder);
  return {
    index: readIndex(compile(glossary).index),
    faults: glossary.faults.map(describeFault),
  };
}
