import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** How a phrase is written: `Hezbollah`, `Supreme Court`; `NSA`; `debt ceiling`. */
export type PhraseKind = "name" | "acronym" | "noun phrase";

/** What may be a term: `text.slice(start, end) === form`. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A word with its part of speech (Universal Dependencies' names) and its place in the text. */
interface Word {
  readonly text: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}

const nlp = winkNLP(model, ["sbd", "pos"]);

/** A longer run of nouns is two phrases, or a headline. */
const MOST_WORDS = 4;

/** Small words within a name: `Strait of Hormuz`. */
const JOINERS = new Set(["of", "the", "for", "on", "de", "al", "bin"]);

/** Adjectives that count, compare or point to a time make no term: `last week`, `other countries`. */
const MEASURES = new Set(
  `last next first second third same other many more most few several own such new recent past
  former current early late long short big good better best bad great little large small high low
  different certain various full entire only main major real right likely able young old total
  senior top key common special whole`.split(/\s+/u),
);

const REGIONS = new Intl.DisplayNames("en", { type: "region" });
const DAYS = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const A_DAY = 86_400_000;

/** Days, months and countries: what everybody knows. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Array.from({ length: 7 }, (_, day) => DAYS.format(day * A_DAY)),
  ...Array.from({ length: 12 }, (_, month) => MONTHS.format(month * 31 * A_DAY)),
  ...countries(),
]);

function countries(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((one) => letters.map((other) => REGIONS.of(one + other) ?? ""));
}

/** Every name, acronym and phrase of two to four nouns in an English text, in its order. */
export function phrasesIn(text: string): Phrase[] {
  const words = wordsIn(text);
  return [...names(words), ...nounPhrases(words)].map(({ kind, part }) => {
    const start = part[0]?.start ?? 0;
    const end = part.at(-1)?.end ?? start;
    return { kind, form: text.slice(start, end), start, end };
  });
}

/**
 * Words in lower case in an English text, each once: what also stands among them is no name where
 * it has a capital, but the first word of a sentence or a title.
 */
export function wordsInLowerCase(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []);
}

interface Part {
  readonly kind: PhraseKind;
  readonly part: readonly Word[];
}

function wordsIn(text: string): Word[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  const parts = tokens.out(nlp.its.pos);
  let at = 0;
  return values.map((value, index) => {
    const start = text.indexOf(value, at);
    at = start + value.length;
    return { text: value, pos: parts[index] ?? "", start, end: at };
  });
}

function names(words: readonly Word[]): Part[] {
  return runs(words, (word, run) => isName(word) || (run.length > 0 && JOINERS.has(word.text)))
    .map((run) => run.slice(0, run.findLastIndex(isName) + 1))
    .filter(
      (part) => part.length <= MOST_WORDS + 2 && !KNOWN.has(part.map(({ text }) => text).join(" ")),
    )
    .map((part) => ({ kind: isAcronym(part) ? "acronym" : "name", part }));
}

function nounPhrases(words: readonly Word[]): Part[] {
  const belongs = ({ text, pos }: Word, run: readonly Word[]): boolean =>
    /^\p{Ll}[\p{Ll}-]+$/u.test(text) &&
    (pos === "NOUN" ||
      (pos === "ADJ" && !MEASURES.has(text) && run.every((before) => before.pos === "ADJ")));
  return runs(words, belongs)
    .map((run) => run.slice(0, MOST_WORDS))
    .filter((part) => part.length > 1 && part.at(-1)?.pos === "NOUN")
    .map((part) => ({ kind: "noun phrase", part }));
}

const isName = ({ text, pos }: Word): boolean => pos === "PROPN" && /^\p{Lu}[^'’]+$/u.test(text);

const isAcronym = ([first, ...more]: readonly Word[]): boolean =>
  more.length === 0 && /^[\p{Lu}\d.&-]{2,}$/u.test(first?.text ?? "");

/** The longest stretches of words that belong together, each judged with those before it. */
function runs(
  words: readonly Word[],
  belongs: (word: Word, run: readonly Word[]) => boolean,
): Word[][] {
  const found: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (!belongs(word, run)) {
      if (run.length > 0) found.push(run);
      run = [];
    }
    if (belongs(word, run)) run.push(word);
  }
  if (run.length > 0) found.push(run);
  return found;
}
