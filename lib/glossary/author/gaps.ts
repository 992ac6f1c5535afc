import { phrasesIn, type PhraseKind, wordsInLowerCase } from "./phrases.ts";

/** An article's text with what is spotted in it; offsets are UTF-16, into the text. */
export interface SpottedText {
  readonly text: string;
  readonly spots: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** A phrase that articles use, and how far the glossary explains it. */
export interface Gap {
  readonly phrase: string;
  readonly kind: PhraseKind;
  /** In how many articles it stands. */
  readonly articles: number;
  /** In how many of these an entry explains it, or a part of it. */
  readonly explained: number;
}

/** How far a glossary explains some articles. */
export interface Coverage {
  readonly articles: number;
  /** Articles in which at least three terms are explained. */
  readonly served: number;
  /** Of the phrases that most articles use: how many there are, and how many are explained. */
  readonly most: number;
  readonly mostExplained: number;
  /** What is explained in less than half of its articles, the most used first. */
  readonly gaps: readonly Gap[];
  /** Ids of the entries that no article mentions. */
  readonly unmet: readonly string[];
}

/** What the articles are held against. */
export interface GapOptions {
  /** Ids of all entries. */
  readonly entries: readonly string[];
  /** Phrases that need no entry. */
  readonly without: ReadonlySet<string>;
  /** How many of the phrases that most articles use count. */
  readonly most: number;
}

/** With so many terms explained, an article is served. */
const SERVED = 3;
/** A phrase that fewer articles use is that article's own. */
const LEAST_ARTICLES = 3;

/** Holds articles against a glossary, by the phrases that they use. */
export function coverageOf(texts: Iterable<SpottedText>, options: GapOptions): Coverage {
  const counts = new Map<string, { kind: PhraseKind; articles: number; explained: number }>();
  const lower = new Map<string, number>();
  const met = new Set<string>();
  let articles = 0;
  let served = 0;
  for (const article of texts) {
    const ids = new Set(article.spots.map(({ id }) => id));
    articles += 1;
    if (ids.size >= SERVED) served += 1;
    for (const id of ids) met.add(id);
    for (const [phrase, { kind, isExplained }] of phrasesOf(article)) {
      const count = counts.get(phrase) ?? { kind, articles: 0, explained: 0 };
      count.articles += 1;
      if (isExplained) count.explained += 1;
      counts.set(phrase, count);
    }
    for (const word of wordsInLowerCase(article.text)) lower.set(word, (lower.get(word) ?? 0) + 1);
  }
  const isOrdinary = ({ phrase, kind, articles: uses }: Gap): boolean =>
    kind === "name" && (lower.get(phrase.toLowerCase()) ?? 0) >= uses;
  const ranked = [...counts]
    .map(([phrase, count]): Gap => ({ phrase, ...count }))
    .filter((gap) => gap.articles >= LEAST_ARTICLES && !options.without.has(gap.phrase))
    .filter((gap) => !isOrdinary(gap))
    .toSorted((a, b) => b.articles - a.articles);
  const most = ranked.slice(0, options.most);
  return {
    articles,
    served,
    most: most.length,
    mostExplained: most.filter(isClosed).length,
    gaps: ranked.filter((gap) => !isClosed(gap)),
    unmet: options.entries.filter((id) => !met.has(id)),
  };
}

const isClosed = ({ articles, explained }: Gap): boolean => explained * 2 >= articles;

/** Each phrase of an article once; explained if any of its mentions is. */
function phrasesOf({
  text,
  spots,
}: SpottedText): Map<string, { kind: PhraseKind; isExplained: boolean }> {
  const found = new Map<string, { kind: PhraseKind; isExplained: boolean }>();
  for (const { form, kind, start, end } of phrasesIn(text)) {
    const isExplained =
      (found.get(form)?.isExplained ?? false) ||
      spots.some((spot) => spot.start < end && start < spot.end);
    found.set(form, { kind, isExplained });
  }
  return found;
}
