import type { EntryBody } from "../../glossary/body.ts";

/** An entry and what it belongs to. */
export interface RelationSketch {
  readonly is: "relation-sketch";
  readonly name: string;
  /** What each is to the entry: "endorsed by" Resolution 2231. */
  readonly neighbours: EntryBody["related"];
}

const LEAST_NEIGHBOURS = 3;
const MOST_NEIGHBOURS = 6;

/** Nothing where an entry has few neighbours: a list of two is no picture. */
export function relationSketch({ term, short, related }: EntryBody): RelationSketch | undefined {
  if (related.length < LEAST_NEIGHBOURS) return undefined;
  const neighbours = related.slice(0, MOST_NEIGHBOURS);
  return { is: "relation-sketch", name: short ?? term, neighbours };
}
