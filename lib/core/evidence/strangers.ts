import type { Mention, Stranger } from "../page.ts";
import type { TextRun } from "../text-run.ts";

/** Capitalised words that stand before a surname without being a first name. */
const NOT_FIRST_NAMES = new Set(
  [
    "mr mrs ms miss dr prof professor sir lord lady dame judge justice",
    "president vice prime minister chancellor secretary foreign defense defence state treasury",
    "ambassador envoy governor gov senator sen representative rep congressman congresswoman",
    "speaker leader chief chair chairman chairwoman director commissioner general gen admiral adm",
    "colonel col major captain king queen prince princess pope ayatollah sheikh sultan premier",
    "then former ex democrat republican administration government candidate",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may",
    "june july august september october november december",
  ].flatMap((row) => row.split(" ")),
);
const NAME_BEFORE = /([^.!?:;"“‘(—–\s])\s+(\p{Lu}\p{Ll}[\p{L}’'-]*)\s+$/u;
// Far enough back for the longest first name and what stands before it.
const REACH = 48;

/** Where surnames on the page end the names of people whom the glossary does not know. */
export function strangersIn(
  mentions: readonly Mention[],
  runs: readonly TextRun[],
): Map<string, Stranger[]> {
  const strangers = mentions.flatMap((mention) => {
    const name = mention.claims.some(({ surname }) => surname)
      ? strangerAt(mention, runs[mention.run])
      : undefined;
    return name === undefined ? [] : [{ ...mention, name }];
  });
  return Map.groupBy(strangers, ({ folded }) => folded);
}

/**
 * The name of someone else if the mention is the end of it: "Biden" in "Hunter Biden". A headline
 * may capitalise every word, and so may the beginning of a sentence one: there nothing is said.
 */
function strangerAt(mention: Mention, run: TextRun | undefined): string | undefined {
  if (!run || run.role === "headline") return undefined;
  const before = run.text.slice(Math.max(0, mention.start - REACH), mention.start);
  const first = NAME_BEFORE.exec(before)?.[2];
  if (first === undefined || NOT_FIRST_NAMES.has(first.toLowerCase()) || /['’]s$/u.test(first)) {
    return undefined;
  }
  return `${first} ${mention.surface}`;
}
