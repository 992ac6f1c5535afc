import alternation from "virtual:alternation";
import type { Contender, PageText } from "./contender.ts";
import { searchWith } from "./search.ts";

/** One alternation of all aliases as whole words, in whatever letters: what Sidelight looks for. */
export function start({ texts }: PageText): Contender {
  const aliases = String.raw`(?<![\p{L}\p{N}])(?:${alternation})(?![\p{L}\p{N}])`;
  return searchWith(new RegExp(aliases, "giu"), texts);
}
