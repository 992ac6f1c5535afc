import type { EntryBody } from "../../glossary/body.ts";

/** An entry with its related entries as branches. */
export interface RelationSketch {
  readonly is: "relation-sketch";
}

const LEAST_NEIGHBOURS = 3;
const MOST_NEIGHBOURS = 6;

/** Nothing where an entry has few neighbours, or more than the eye takes in at once. */
export function relationSketch({ related }: EntryBody): RelationSketch | undefined {
  const { length } = related;
  return length >= LEAST_NEIGHBOURS && length <= MOST_NEIGHBOURS
    ? { is: "relation-sketch" }
    : undefined;
}
