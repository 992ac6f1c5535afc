import { sampleOf } from "../sample.ts";
import { totalOf } from "./cost.ts";
import type { Findings, Row } from "./row.ts";

/** A target, and what was measured. */
export interface Verdict {
  readonly name: string;
  readonly value: number;
  /** The most that it may be. */
  readonly bound: number;
  readonly unit: string;
  /** Where it is missed: some of the pages that miss it by themselves. */
  readonly by: readonly string[];
}

/** Bounds of the targets, in the units that they are told in. */
const LONGEST_TASK_MS = 8;
const ADDED_MS = 10;
const BESIDE_PEER = 2;
const HEAP_KB = 3000;

/** So many pages are named beside a target. */
const NAMED = 3;

/** The targets in one browser; those that it cannot tell are left out. */
export function verdictsOf(rows: readonly Row[]): readonly Verdict[] {
  const most = (name: string, unit: string, bound: number, value: ValueOf): Verdict[] =>
    summed(rows, { name, unit, bound, value, sum: (values) => Math.max(...values) });
  const median = (name: string, unit: string, bound: number, value: ValueOf): Verdict[] =>
    summed(rows, { name, unit, bound, value, sum: (values) => sampleOf(values).median });
  return [
    pagesThat(rows, "pages that failed", ({ failed }) => failed !== undefined),
    pagesThat(rows, "documents that differ", ({ found }) => found?.differs === true),
    pagesThat(rows, "pages with messages of ours", ({ found }) => hasAny(found?.messages)),
    pagesThat(rows, "pages with requests of ours", ({ found }) => hasAny(found?.requests)),
    ...most("layout shift added, at most", "", 0, ({ shift }) => shift),
    ...most("longest task added", "ms", LONGEST_TASK_MS, ({ cost }) => cost?.longest),
    ...most("longest task after the start", "ms", LONGEST_TASK_MS, ({ cost }) => cost?.slice),
    ...median("main-thread time added, median", "ms", ADDED_MS, addedOn),
    ...median("the same beside the peer's, median", "×", BESIDE_PEER, besidePeer),
    ...most("heap added, at most", "kB", HEAP_KB, ({ heap }) => heap && heap / 1000),
  ];
}

type ValueOf = (found: Findings) => number | undefined;

const hasAny = (list: readonly string[] = []): boolean => list.length > 0;

/** In ms, on an article. */
const addedOn: ValueOf = ({ seen, cost }) => (seen.article && cost ? totalOf(cost) : undefined);

const besidePeer: ValueOf = (found) => {
  const added = addedOn(found);
  return added !== undefined && found.peer !== undefined ? added / found.peer : undefined;
};

function pagesThat(rows: readonly Row[], name: string, miss: (row: Row) => boolean): Verdict {
  const by = rows.filter(miss).map(({ path }) => path);
  return { name, value: by.length, bound: 0, unit: "pages", by: by.slice(0, NAMED) };
}

interface Question {
  readonly name: string;
  readonly unit: string;
  readonly bound: number;
  readonly value: ValueOf;
  readonly sum: (values: readonly number[]) => number;
}

/** The worst pages are named first. */
function summed(rows: readonly Row[], { name, unit, bound, value, sum }: Question): Verdict[] {
  const known = rows
    .flatMap(({ path, found }) => {
      const one = found && value(found);
      return one === undefined ? [] : [{ path, one }];
    })
    .toSorted((a, b) => b.one - a.one);
  if (known.length === 0) return [];
  const by = known.filter(({ one }) => one > bound).map(({ path }) => path);
  return [{ name, unit, bound, value: sum(known.map(({ one }) => one)), by: by.slice(0, NAMED) }];
}
