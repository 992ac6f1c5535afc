import type { TextRun } from "../../lib/core/text-run.ts";

/** A plain text as the runs of a page: one a line, blank lines left out. */
export interface Lines {
  readonly runs: readonly TextRun[];
  /** Where each run begins in the text, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** A stretch of one run, in UTF-16 offsets. */
export interface Place {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

const MOST_SHOWN = 160;
const SENTENCE_ENDS = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?\p{Lu})/gu;

/** Reads a text line by line. */
export function linesOf(text: string): Lines {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].filter(([line]) => line.trim() !== "");
  return {
    runs: lines.map(([line]) => ({ text: line, role: "body", section: 0 })),
    starts: lines.map(({ index }) => index),
  };
}

/** The place of a stretch of the text, cut at the end of its line; nothing on a blank line. */
export function placeAt({ runs, starts }: Lines, start: number, end: number): Place | undefined {
  const run = starts.findLastIndex((at) => at <= start);
  const first = starts[run];
  const length = runs[run]?.text.length ?? 0;
  if (first === undefined || start - first >= length) return undefined;
  return { run, start: start - first, end: Math.min(end - first, length) };
}

/** The sentence around a place, for reading: the place in double brackets, long ends cut. */
export function sentenceAt(runs: readonly TextRun[], { run, start, end }: Place): string {
  const text = runs[run]?.text ?? "";
  const ends = [...text.matchAll(SENTENCE_ENDS)].map(({ 0: mark, index }) => index + mark.length);
  const from = Math.max(ends.findLast((at) => at <= start) ?? 0, start - MOST_SHOWN);
  const to = Math.min(ends.find((at) => at >= end) ?? text.length, end + MOST_SHOWN);
  const before = from > 0 && from === start - MOST_SHOWN ? "…" : "";
  const after = to < text.length && to === end + MOST_SHOWN ? "…" : "";
  const marked = `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`;
  return before + marked.replaceAll(/\s+/gu, " ").trim() + after;
}
