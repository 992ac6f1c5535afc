import type { Flow } from "./flow.ts";
import { nameOf } from "./safe-dom.ts";
import { estimate, solidLength } from "./solid.ts";

/** Letters of scripts that write a word in one or two characters count as this many. */
const WIDE_LETTER = 2;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Where those letters begin. Most texts have none, and the scripts' own tables are slow to build. */
const MAYBE_WIDE = /[\u1100-\u11ff\u2e80-\u{10ffff}]/u;
const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]]*$/u;
/** More closing marks than this end no sentence. */
const LONGEST_END = 16;

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

/** What is asked of a text again and again. A story of one text can be megabytes long. */
interface Size {
  /** UTF-16 units that are no white space. */
  readonly solid: number;
  readonly length: number;
  readonly endsSentence: boolean;
}

const known = new WeakMap<Flow, Size>();

function sizeOf(flow: Flow): Size {
  const before = known.get(flow);
  if (before) return before;
  const { text } = flow;
  const solid = solidLength(text);
  const wide = MAYBE_WIDE.test(text) ? estimate(text, countWide) : 0;
  const endsSentence = SENTENCE_END.test(text.trimEnd().slice(-LONGEST_END));
  const size = { solid, length: solid + wide * (WIDE_LETTER - 1), endsSentence };
  known.set(flow, size);
  return size;
}

const countWide = (text: string): number => text.match(WIDE)?.length ?? 0;

/** How much there is to read in a text: its characters but white space, wide letters doubled. */
export function lengthOf(flow: Flow): number {
  return sizeOf(flow).length;
}

/** The share of a flow's characters that stand in links, 0 to 1. */
export function linkedShare(flow: Flow): number {
  return flow.linked / Math.max(1, sizeOf(flow).solid);
}

/** Whether a flow is a piece of a story rather than a label, a menu or a teaser. */
export function isProse(flow: Flow): boolean {
  if (leadsElsewhere(flow)) return false;
  const { length, endsSentence } = sizeOf(flow);
  return length >= PROSE_LENGTH || (length >= SENTENCE_LENGTH && endsSentence);
}

/** Whether so much of a flow is linked that it points to other pages. */
export function leadsElsewhere(flow: Flow): boolean {
  return linkedShare(flow) > (sizeOf(flow).endsSentence ? MAX_LINKED_SENTENCE : MAX_LINKED);
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
  return flows.filter(isProse).reduce((sum, flow) => sum + lengthOf(flow), 0);
}
