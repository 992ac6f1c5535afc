import Mark from "mark.js";
import aliases from "virtual:aliases";
import type { Contender, PageText } from "./contender.ts";
import { LIMITERS } from "./limiters.ts";

/** It calls itself for each alias, and browsers run out of stack with a thousand at once. */
const BATCH = 100;

/** `mark.js`: an element around every mention. */
export function start({ roots }: PageText): Contender {
  const mark = new Mark([...roots]);
  const batches = Array.from({ length: Math.ceil(aliases.length / BATCH) }, (_, at) =>
    aliases.slice(at * BATCH, (at + 1) * BATCH),
  );
  return {
    look() {
      let found = 0;
      const options = {
        separateWordSearch: false,
        diacritics: false,
        accuracy: { value: "exactly", limiters: LIMITERS },
        each: () => (found += 1),
      };
      for (const batch of batches) mark.mark(batch, options);
      return { found };
    },
    undo: () => mark.unmark(),
  };
}
