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

/**
 * The article's text, block by block in document order. The text is the page's own: nothing is
 * trimmed or folded. A sub-heading belongs to the section that it opens.
 */
export function readRuns(article: Article): readonly PageRun[] {
  return finish(runSteps(article));
}

/** The same step by step. A page that changes meanwhile must be read again. */
export function* runSteps(article: Article): Steps<readonly PageRun[]> {
  let section = 0;
  return (yield* readStory(article)).map(({ flow, role, opens }) => {
    if (opens) section += 1;
    return { text: flow.text, role, section, block: flow.block, pieces: flow.pieces };
  });
}
