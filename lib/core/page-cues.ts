import { entryPack, fieldWords, formAt } from "./index-reader.ts";
import type { SpottingIndex } from "./index-reader.ts";
import type { RunScan } from "./match.ts";
import type { Mention } from "./page.ts";
import { around, contains, overlaps } from "./places.ts";
import type { Place } from "./places.ts";
import { push } from "./push.ts";
import { eachStep, mapSteps } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** A cue on the page, by its number in the index. */
export interface CuePlace extends Place {
  readonly cue: number;
}

/** What a page says for and against an alias on it. Lists are in page order. */
export interface AliasCues {
  /** Where each cue is that it needs, outside its own mentions: a list a cue. */
  readonly needs: readonly (readonly CuePlace[])[];
  /** Where the cues are that rule it out: no mention of it holds them, and they hold none. */
  readonly nots: readonly CuePlace[];
  /** Those of them that hold a mention of it: longer names ("UN Watch"). */
  readonly longer: readonly CuePlace[];
}

/** The words of a pack's field on the page. */
export interface Field {
  /** In page order. */
  readonly places: readonly CuePlace[];
  /** How many different ones there are. */
  readonly count: number;
}

type PlacesByCue = ReadonlyMap<number, readonly CuePlace[]>;

/** Where each cue is on the page, in page order. */
export function* cuePlaceSteps(scans: readonly RunScan[]): Steps<Map<number, CuePlace[]>> {
  const places = new Map<number, CuePlace[]>();
  yield* eachStep(
    numbered(scans, ({ cues }) => cues),
    ([run, { cue, start, end }]) => push(places, cue, { cue, run, start, end }),
  );
  return places;
}

/** What all runs hold of a kind, one by one, each with the number of its run. */
export function* numbered<T>(
  scans: readonly RunScan[],
  of: (scan: RunScan) => readonly T[],
): Iterable<readonly [run: number, one: T]> {
  for (const [run, scan] of scans.entries()) {
    for (const one of of(scan)) yield [run, one];
  }
}

/** The cues of every alias that is mentioned. */
export function* cueSteps(
  mentions: readonly Mention[],
  cues: PlacesByCue,
  index: SpottingIndex,
): Steps<Map<number, AliasCues>> {
  const byAlias = new Map<number, AliasCues>();
  for (const [alias, own] of yield* mentionsByAlias(mentions)) {
    const { needs, nots } = formAt(index, alias);
    const outside = (cue: CuePlace): boolean =>
      !around(own, cue, 1).some((mention) => overlaps(mention, cue));
    const beyond = (cue: CuePlace): boolean =>
      !around(own, cue, 1).some((mention) => contains(mention, cue));
    const isLonger = (cue: CuePlace): boolean =>
      around(own, cue, 1).some((mention) => contains(cue, mention));
    const apart = yield* listsOf(nots, cues, (cue) => beyond(cue) && !isLonger(cue));
    const longer = yield* listsOf(nots, cues, (cue) => beyond(cue) && isLonger(cue));
    byAlias.set(alias, {
      needs: yield* listsOf(needs, cues, outside),
      nots: inOrder(apart),
      longer: inOrder(longer),
    });
  }
  return byAlias;
}

/** For each of the cues those of its places that count; cues that have none are left out. */
function* listsOf(
  cues: readonly number[],
  places: PlacesByCue,
  counts: (place: CuePlace) => boolean,
): Steps<CuePlace[][]> {
  const lists: CuePlace[][] = [];
  for (const cue of cues) {
    const list = yield* mapSteps(places.get(cue) ?? [], (one) => (counts(one) ? one : undefined));
    if (list.length > 0) lists.push(list);
  }
  return lists;
}

/**
 * The words of the fields that the mentions may belong to, by the packs' ids. The scans hold them
 * in page order: to sort the lists of all words would take long where there are many.
 */
export function* fieldSteps(
  mentions: readonly Mention[],
  scans: readonly RunScan[],
  index: SpottingIndex,
): Steps<Map<string, Field>> {
  const words = new Map<string, readonly number[]>();
  yield* eachStep(mentions, ({ claims }) => {
    for (const { entry } of claims) words.set(entryPack(index, entry), fieldWords(index, entry));
  });
  const packs = new Map<number, string[]>();
  for (const [pack, cues] of words) for (const cue of cues) push(packs, cue, pack);
  const places = new Map<string, CuePlace[]>();
  const seen = new Set<number>();
  yield* eachStep(
    numbered(scans, ({ cues }) => cues),
    ([run, { cue, start, end }]) => {
      for (const pack of packs.get(cue) ?? []) push(places, pack, { cue, run, start, end });
      seen.add(cue);
    },
  );
  return new Map(
    [...words].map(([pack, cues]) => [
      pack,
      { places: places.get(pack) ?? [], count: cues.filter((cue) => seen.has(cue)).length },
    ]),
  );
}

function* mentionsByAlias(mentions: readonly Mention[]): Steps<Map<number, Mention[]>> {
  const byAlias = new Map<number, Mention[]>();
  yield* eachStep(mentions, (mention) => {
    for (const { alias } of mention.claims) push(byAlias, alias, mention);
  });
  return byAlias;
}

function inOrder(lists: readonly (readonly CuePlace[])[]): readonly CuePlace[] {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : lists.flat().toSorted(inPageOrder);
}

const inPageOrder = (a: Place, b: Place): number => a.run - b.run || a.start - b.start;
