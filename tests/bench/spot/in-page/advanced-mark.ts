import Mark from "advanced-mark.js";
import aliases from "virtual:aliases";
import type { Contender, PageText } from "./contender.ts";
import { LIMITERS } from "./limiters.ts";

/** `advanced-mark.js` with the two options that make it fast for long lists. */
export function start({ roots }: PageText): Contender {
  const mark = new Mark(roots.filter((root) => root instanceof HTMLElement));
  return {
    look() {
      let found = 0;
      mark.mark([...aliases], {
        separateWordSearch: false,
        diacritics: false,
        accuracy: { value: "exactly", limiters: LIMITERS },
        combinePatterns: true,
        cacheTextNodes: true,
        each: () => (found += 1),
      });
      return { found };
    },
    undo: () => mark.unmark(),
  };
}
