/** What of the peers without types of their own is used here. */
declare module "mark.js" {
  export default class Mark {
    constructor(context: readonly Element[]);
    mark(terms: readonly string[], options: object): void;
    unmark(): void;
  }
}

declare module "findandreplacedomtext" {
  export interface Finder {
    /** One for each text node that holds a mention or a part of one. */
    readonly reverts: readonly unknown[];
    readonly revert: () => void;
  }
  export default function findAndReplaceDOMText(root: Element, options: object): Finder;
}

/** What the bundler puts into a contender's script: `scripts.ts`. */
declare module "virtual:spotting-index" {
  /** The spotting index as base64 text. */
  const index: string;
  export default index;
}

declare module "virtual:aliases" {
  const aliases: readonly string[];
  export default aliases;
}

declare module "virtual:alternation" {
  /** All aliases as the source of a regular expression, the longest first. */
  const alternation: string;
  export default alternation;
}
