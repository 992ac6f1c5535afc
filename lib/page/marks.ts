import type { PageRun } from "../article/runs.ts";
import { firstIndex } from "../core/bisect.ts";
import type { Day } from "../core/dates.ts";
import { mapSteps, type Steps } from "../core/steps.ts";
import type { PageSpot } from "../messages/packed-spots.ts";

/** A spot's share of one text node. Offsets are UTF-16, into the node's own data. */
export interface Fragment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A spot on the page: what it means, and where in the page's nodes it stands. */
export interface Mark {
  readonly spot: PageSpot;
  readonly fragments: readonly Fragment[];
  /** When the story that it stands in was published, if that is known. */
  readonly published: Day | undefined;
}

/** Finds the nodes behind each spot of a story of that day. */
export function markSteps(
  runs: readonly PageRun[],
  spots: readonly PageSpot[],
  published: Day | undefined,
): Steps<Mark[]> {
  return mapSteps(spots, (spot) => {
    const run = runs[spot.run];
    const fragments = run ? fragmentsOf(run, spot) : [];
    return fragments.length > 0 ? { spot, fragments, published } : undefined;
  });
}

function fragmentsOf({ pieces }: PageRun, { start, end }: PageSpot): Fragment[] {
  const fragments: Fragment[] = [];
  for (let at = firstIndex(pieces, (piece) => start < piece.end); ; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) return fragments;
    fragments.push({
      node: piece.node,
      start: Math.max(start, piece.start) - piece.start,
      end: Math.min(end, piece.end) - piece.start,
    });
  }
}

/** The mark as one static range for painting. */
export function staticRangeOf({ fragments }: Mark): StaticRange | undefined {
  const first = fragments[0];
  const last = fragments.at(-1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** Whether the nodes still hold the mark's text: a page may have changed since it was read. */
export function isStanding({ fragments, spot }: Mark): boolean {
  return (
    fragments.every(({ node, end }) => node.isConnected && end <= node.length) &&
    sameLetters(textOf(fragments), spot.surface)
  );
}

/** Firefox copies a node's whole text whenever its data is asked for. */
const textOf = (fragments: readonly Fragment[]): string =>
  fragments.map(({ node, start, end }) => node.substringData(start, end - start)).join("");

/** A line break inside a mark belongs to no node, so white space is left out of the comparison. */
const sameLetters = (one: string, other: string): boolean =>
  one === other || one.replaceAll(/\s/gu, "") === other.replaceAll(/\s/gu, "");

/** Whether two marks, of one reading or of two, are the same mention. */
export function isSameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  const [a, b] = [one?.fragments[0], other?.fragments[0]];
  if (!a || !b) return one === other;
  return a.node === b.node && a.start === b.start && one?.spot.entry === other?.spot.entry;
}

/** The rectangles of the mark on the screen, in client pixels; one for each line it stands on. */
export function rectsOf({ fragments }: Mark): DOMRect[] {
  return fragments.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}
