/** Names and terms that were never written, made of the words of real texts. */
export interface NameMaker {
  /** The next one, in small letters throughout if it is no name. */
  readonly next: () => string;
  /** A whole number from 0 up to and without `below`. */
  readonly draw: (below: number) => number;
}

/** Words and how often they stand in the texts. */
interface Bag {
  readonly words: readonly string[];
  /** For each word how often it and those before it stand there. */
  readonly sums: readonly number[];
}

/** One in so many is a term in small letters, as in our own glossary. */
const TERM_EVERY = 5;
/** Word counts of names, one drawn at random: most have two. */
const LENGTHS = [2, 2, 2, 2, 3, 3, 4];
/** One in so many has one of these between its words. */
const JOINED_EVERY = 7;
const JOINERS = ["of", "and", "for", "of the"];

// Mid-sentence, so that a capital makes a name.
const NAME_WORD = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;
const TERM_WORD = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu;

/**
 * Makes names from the words of these texts, always the same for the same texts. The first word is
 * drawn as often as the texts have it, so that wherever they have it a scan has to look further.
 */
export function createNameMaker(texts: readonly string[]): NameMaker {
  const lower = countsOf(texts, TERM_WORD);
  const capital = countsOf(texts, NAME_WORD);
  const small = bagOf(lower);
  // The words of headlines have capitals too: a name's are rarely without.
  const capitals = bagOf(
    new Map([...capital].filter(([word, count]) => count > (lower.get(word.toLowerCase()) ?? 0))),
  );
  const random = seededRandom(20261124);
  const draw = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[], none: T): T => list[draw(list.length)] ?? none;
  const rest = ({ words }: Bag, count: number): string[] =>
    Array.from({ length: count }, () => pick(words, ""));
  return {
    draw,
    next() {
      if (draw(TERM_EVERY) === 0) return [wordOf(small, random()), ...rest(small, 1)].join(" ");
      const [first, ...others] = [
        wordOf(capitals, random()),
        ...rest(capitals, pick(LENGTHS, 2) - 1),
      ];
      const joiners = draw(JOINED_EVERY) === 0 ? [pick(JOINERS, "of")] : [];
      return [first, ...joiners, ...others].join(" ");
    },
  };
}

function countsOf(texts: readonly string[], pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function bagOf(counts: ReadonlyMap<string, number>): Bag {
  let sum = 0;
  return { words: [...counts.keys()], sums: [...counts.values()].map((count) => (sum += count)) };
}

/** The word at that share (0 to 1) of all words in the texts. */
function wordOf({ words, sums }: Bag, share: number): string {
  const wanted = share * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return words[low] ?? "";
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
