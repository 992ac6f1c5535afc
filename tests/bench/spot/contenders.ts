/** One who looks for aliases in the benchmark. */
export interface ContenderInfo {
  /** For the tables. */
  readonly name: string;
  /** Its script: a file in `in-page`, without `.ts`. */
  readonly script: string;
  /** Measured with so many aliases on all pages; with other counts on a few, as time allows. */
  readonly onAllPages: readonly number[];
  /** How long its other visits may take together in one browser, if not as long as others', in ms. */
  readonly allowanceMs?: number;
  /** Looks at texts, wherever they are from, not at elements. */
  readonly looksAtText?: boolean;
  /** Whether the count of aliases is all the same to it. */
  readonly once?: boolean;
}

/** How many aliases. */
export const SIZES = [1000, 5000, 20_000, 100_000];

// Firefox takes some 15 s for a pattern of 100 000 aliases.
const PATTERN_MS = 15_000;

/** The floor. */
export const WALK: ContenderInfo = {
  name: "bare `TreeWalker` walk",
  script: "walk",
  onAllPages: SIZES,
  once: true,
};
/** Ours. */
export const OURS: ContenderInfo = {
  name: "Sidelight",
  script: "ours",
  onAllPages: SIZES,
  looksAtText: true,
};
/** The peer that the targets speak of. */
export const REGEXP: ContenderInfo = {
  name: "one big `RegExp`",
  script: "regexp",
  looksAtText: true,
  onAllPages: [5000],
  allowanceMs: PATTERN_MS,
};
/** The same peer where it is allowed to know ASCII only. */
export const ASCII_REGEXP: ContenderInfo = {
  name: "the same with `\\b`",
  script: "regexp-ascii",
  looksAtText: true,
  onAllPages: [],
};
/** What most pages with marked words use. */
export const MARK: ContenderInfo = { name: "`mark.js`", script: "mark", onAllPages: [] };

const AUTOMATON: ContenderInfo = {
  name: "`modern-ahocorasick`",
  script: "aho-corasick",
  looksAtText: true,
  onAllPages: [],
};

/** Those that hold something for each alias beyond the list. */
export const WITH_HEAP: readonly ContenderInfo[] = [OURS, REGEXP, AUTOMATON];

/** All, in the order of the tables. */
export const CONTENDERS: readonly ContenderInfo[] = [
  WALK,
  OURS,
  REGEXP,
  ASCII_REGEXP,
  AUTOMATON,
  { name: "`findAndReplaceDOMText`", script: "find-and-replace", onAllPages: [] },
  MARK,
  { name: "`advanced-mark.js`", script: "advanced-mark", onAllPages: [] },
];
