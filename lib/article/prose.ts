import type { Flow } from "./flow.ts";
import { nameOf } from "./safe-dom.ts";

/** Letters of scripts that write a word in one or two characters count as this many. */
const WIDE_LETTER = 2;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]]*\s*$/u;

/** A flow at least this long that is no list of links is prose. */
export const PROSE_LENGTH = 80;
/** A flow this long that ends like a sentence is prose too. */
const SENTENCE_LENGTH = 20;
/** More of a flow than this inside links, and it leads elsewhere. */
const MAX_LINKED = 0.5;
/** A whole sentence may be linked for more of its length: names of people are, on some sites. */
const MAX_LINKED_SENTENCE = 0.7;

/** Blocks in which a short line may belong to the story; in a `<div>` it is a label. */
const TEXT_BLOCKS = new Set("p li td th dd dt blockquote".split(" "));

/** How much there is to read in a text: its characters but white space, wide letters doubled. */
export function lengthOf(text: string): number {
  const solid = text.replace(/\s+/gu, "");
  return solid.length + (solid.match(WIDE)?.length ?? 0) * (WIDE_LETTER - 1);
}

/** The share of a flow's characters that stand in links, 0 to 1. */
export function linkedShare(flow: Flow): number {
  return flow.linked / Math.max(1, flow.text.replace(/\s+/gu, "").length);
}

/** Whether a flow is a piece of a story rather than a label, a menu or a teaser. */
export function isProse(flow: Flow): boolean {
  if (leadsElsewhere(flow)) return false;
  const length = lengthOf(flow.text);
  return length >= PROSE_LENGTH || (length >= SENTENCE_LENGTH && SENTENCE_END.test(flow.text));
}

/** Whether so much of a flow is linked that it points to other pages. */
export function leadsElsewhere(flow: Flow): boolean {
  const share = linkedShare(flow);
  return share > (SENTENCE_END.test(flow.text) ? MAX_LINKED_SENTENCE : MAX_LINKED);
}

/** Whether a flow is a line that may belong to a story: short, unlinked, in a block for text. */
export function isLine(flow: Flow): boolean {
  return flow.linked === 0 && isInTextBlock(flow);
}

/** Whether a flow's block is one that writers fill, not templates. */
export function isInTextBlock(flow: Flow): boolean {
  return TEXT_BLOCKS.has(nameOf(flow.block));
}

/** How many characters of prose there are in flows. */
export function proseLength(flows: readonly Flow[]): number {
  return flows.filter(isProse).reduce((sum, flow) => sum + lengthOf(flow.text), 0);
}
