import { vi } from "vitest";
import type { PageRun } from "../../../lib/article/runs.ts";
import type { Spot } from "../../../lib/core/spots.ts";
import type { Mark } from "../../../lib/page/marks.ts";

/** A spot of an entry over these letters of the run. */
export function spotOf(text: string, surface: string, more: Partial<Spot> = {}): Spot {
  const start = text.indexOf(surface);
  return {
    entry: surface.toLowerCase(),
    run: 0,
    start,
    end: start + surface.length,
    surface,
    underlined: true,
    score: 2,
    because: [],
    ...more,
  };
}

/** Puts the HTML on the page and reads its first element as one run; each `<br>` is a line break. */
export function runOf(html: string): PageRun {
  document.body.innerHTML = html;
  const block = document.body.firstElementChild!;
  const pieces: { node: Text; start: number; end: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length, end: text.length + node.length });
      text += node.data;
    } else if (node.nodeName === "BR") text += "\n";
  }
  return { text, role: "body", section: 0, block, pieces };
}

/** Lets every text node stand in a line of its own, this far from the window's top, in px. */
export function standAt(tops: ReadonlyMap<Node, number>): void {
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(function (this: Range) {
    const top = tops.get(this.startContainer);
    const width = 10 * (this.endOffset - this.startOffset);
    const rects = top === undefined ? [] : [new DOMRect(10 * this.startOffset, top, width, 20)];
    return rects as unknown as DOMRectList;
  });
}

/** A mark of an entry in a paragraph of its own. */
export function markIn(paragraph: Element, more: Partial<Spot> = {}): Mark {
  const node = paragraph.firstChild as Text;
  const spot = spotOf(node.data, node.data, more);
  return { spot, fragments: [{ node, start: 0, end: node.length }], published: undefined };
}
