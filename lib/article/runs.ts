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

/** A place in the page for the boundary of a range. */
export interface Point {
  readonly node: Text;
  /** UTF-16, into the node's data. */
  readonly offset: number;
}

/**
 * The article's text, block by block in document order. The text is the page's own: nothing is
 * trimmed or folded. A sub-heading belongs to the section that it opens.
 */
export function readRuns(article: Article): readonly PageRun[] {
  const runs: PageRun[] = [];
  let section = 0;
  for (const { flow, role, opens } of readStory(article)) {
    if (opens) section += 1;
    runs.push({ text: flow.text, role, section, block: flow.block, pieces: flow.pieces });
  }
  return runs;
}

/**
 * The place of an offset of the run. Where two text nodes meet, a range's start belongs to the
 * second and its end to the first, so that it holds no empty ends. An offset at a `<br>` gives the
 * nearest text on the range's side. Nothing if the offset is outside the run.
 */
export function pointAt(run: PageRun, offset: number, bias: "start" | "end"): Point | undefined {
  const piece =
    bias === "start"
      ? run.pieces.find(({ end }) => offset < end)
      : run.pieces.findLast(({ start }) => offset > start);
  if (!piece || offset < 0 || offset > run.text.length) return undefined;
  const within = Math.min(Math.max(offset, piece.start), piece.end);
  return { node: piece.node, offset: within - piece.start };
}
