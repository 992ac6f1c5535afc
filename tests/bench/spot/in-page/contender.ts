/** What a contender that looks for aliases is given of a page: our reading of the article. */
export interface PageText {
  /** The article's text, block by block. */
  readonly texts: readonly string[];
  /** The elements that hold it. */
  readonly roots: readonly Element[];
}

/** What one look over the page gave. */
export interface Look {
  /** How many mentions. */
  readonly found: number;
  /** The steps of ours, in ms. */
  readonly steps?: Steps;
}

/** How long the steps of a look took, in ms; what is left of the look are the senses. */
export interface Steps {
  /** To find the article and what is known of it. */
  readonly article: number;
  /** To read its text. */
  readonly runs: number;
  readonly scan: number;
}

/** Something that looks for the aliases, made ready. */
export interface Contender {
  /** A look at the page. */
  readonly look: () => Look;
  /** A look at a text that is known already; absent from those that need the page's elements. */
  readonly scan?: (texts: readonly string[]) => Look;
  /** Takes back what a look did to the page. */
  readonly undo?: () => void;
}

/**
 * What each script of a contender has for its one export, `start`. The aliases are in the script.
 * Ours reads the page by itself and is given nothing.
 */
export type Start = (page: PageText) => Contender;
