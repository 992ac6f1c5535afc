import { finish, type Steps } from "../core/steps.ts";
import type { TextRun } from "../core/text-run.ts";
import type { Piece } from "./flow.ts";
import type { Article } from "./read-article.ts";
import { readStory } from "./story.ts";

/** A run of the article's text and where it stands in the page. */
export interface PageRun extends TextRun {
  /** The nearest block element around the text. */
  readonly block: Element;
  /** The text nodes behind the offsets, in order; the "\n" of a `<br>` belongs to none. */
  readonly pieces: readonly Piece[];
}

/** An article's text, and what of it is hidden. */
export interface ArticleText {
  /** Block by block in document order. */
  readonly runs: readonly PageRun[];
  /** Elements that were passed over because they are hidden; a page may show them later. */
  readonly hidden: readonly Element[];
}

/**
 * The article's text in all its languages. The text is the page's own: nothing is trimmed or folded.
 * A sub-heading belongs to the section that it opens.
 */
export function readRuns(article: Article): readonly PageRun[] {
  return finish(textSteps(article, undefined)).runs;
}

/**
 * The same step by step, but for parts in languages that are not among these (primary subtags). A
 * page that changes meanwhile must be read again.
 */
export function* textSteps(
  article: Article,
  languages: readonly string[] | undefined,
): Steps<ArticleText> {
  let section = 0;
  const { flows, hidden } = yield* readStory(article, languages);
  const runs = flows.map(({ flow, role, opens }) => {
    if (opens) section += 1;
    return { text: flow.text, role, section, block: flow.block, pieces: flow.pieces };
  });
  return { runs, hidden };
}
