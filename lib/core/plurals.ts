/**
 * English plurals of a last word, as the press writes them. The first row that fits decides;
 * a row without endings says that the word has no plural of its own.
 */
const ROWS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[^a-z]$/iu, []], // P5+1, 2231, Côté
  [/^.$/u, []], // one letter
  [/(?:ss|us)$/iu, ["es"]], // princess, status
  [/(?<=[^aeiou])is$/iu, ["es"]], // crisis, axis
  [/s$/iu, []], // sanctions, talks: a plural already
  [/(?<=[^aeiou])y$/iu, ["ies"]], // treaty, embassy
  [/(?<=wom|chairm|spokesm|congressm|ombudsm)an$/iu, ["en"]], // spokesman
  [/(?<=kni|li|wi)fe$/iu, ["ves"]], // wife
  [/(?<=hal|cal|shel|lea|wol|thie)f$/iu, ["ves"]], // half
  [/(?<=criteri|phenomen)on$/iu, ["a"]], // criterion
  [/(?:x|z|ch|sh)$/iu, ["es"]], // tax, breach
  [/(?:veto|embargo|hero|potato|tomato|echo)$/iu, ["es"]], // veto
  [/(?:cargo|tornado|volcano|mosquito|manifesto|memento)$/iu, ["s", "es"]], // manifesto
  [/./u, ["s"]], // centrifuge
];
const REPLACES = /^(?:ies|ves|en|a)$/u;

/** The plurals of a word in its own case; a word all in capitals gets a small s (`ICBMs`). */
export function pluralsOf(word: string): readonly string[] {
  for (const [pattern, endings] of ROWS) {
    const match = pattern.exec(word);
    if (!match) continue;
    return endings.map((ending) => withEnding(word, match, ending));
  }
  return [];
}

function withEnding(word: string, match: RegExpExecArray, ending: string): string {
  const replaces = REPLACES.test(ending) || /is$/iu.test(match[0]);
  return (replaces ? word.slice(0, match.index) : word) + ending;
}
