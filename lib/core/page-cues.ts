import { entryPack, fieldWords, formAt } from "./index-reader.ts";
import type { SpottingIndex } from "./index-reader.ts";
import type { RunScan } from "./match.ts";
import type { Mention } from "./page.ts";
import { around, contains, overlaps } from "./places.ts";
import type { Place } from "./places.ts";

/** A cue on the page, by its number in the index. */
export interface CuePlace extends Place {
  readonly cue: number;
}

/** What a page says for and against an alias on it. Lists are in page order. */
export interface AliasCues {
  /** Where each cue is that it needs, outside its own mentions: a list a cue. */
  readonly needs: readonly (readonly CuePlace[])[];
  /** Where the cues are that rule it out: no mention of it holds them. */
  readonly nots: readonly CuePlace[];
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
export function placesByCue(scans: readonly RunScan[]): PlacesByCue {
  const places = scans.flatMap(({ cues }, run) => cues.map((cue) => ({ ...cue, run })));
  return Map.groupBy(places, ({ cue }) => cue);
}

/** The cues of every alias that is mentioned. */
export function cuesOf(
  mentions: readonly Mention[],
  cues: PlacesByCue,
  index: SpottingIndex,
): Map<number, AliasCues> {
  const of = (cue: number): readonly CuePlace[] => cues.get(cue) ?? [];
  const byAlias = new Map<number, AliasCues>();
  for (const [alias, own] of mentionsByAlias(mentions)) {
    const { needs, nots } = formAt(index, alias);
    const outside = (cue: CuePlace): boolean =>
      !around(own, cue, 1).some((mention) => overlaps(mention, cue));
    const beyond = (cue: CuePlace): boolean =>
      !around(own, cue, 1).some((mention) => contains(mention, cue));
    byAlias.set(alias, {
      needs: needs.map((cue) => of(cue).filter(outside)).filter((list) => list.length > 0),
      nots: nots.flatMap((cue) => of(cue).filter(beyond)).toSorted(inPageOrder),
    });
  }
  return byAlias;
}

/** The words of the fields that the mentions may belong to, by the packs' ids. */
export function fieldsOf(
  mentions: readonly Mention[],
  cues: PlacesByCue,
  index: SpottingIndex,
): Map<string, Field> {
  const claims = mentions.flatMap((mention) => mention.claims);
  const words = new Map(
    claims.map(({ entry }) => [entryPack(index, entry), fieldWords(index, entry)]),
  );
  return new Map([...words].map(([pack, numbers]) => [pack, fieldOf(numbers, cues)]));
}

function fieldOf(words: readonly number[], cues: PlacesByCue): Field {
  const lists = words.flatMap((word) => cues.get(word) ?? []);
  const count = words.filter((word) => cues.has(word)).length;
  return { places: lists.toSorted(inPageOrder), count };
}

function mentionsByAlias(mentions: readonly Mention[]): Map<number, Mention[]> {
  const byAlias = new Map<number, Mention[]>();
  for (const mention of mentions) {
    for (const { alias } of mention.claims) {
      const list = byAlias.get(alias);
      if (list) list.push(mention);
      else byAlias.set(alias, [mention]);
    }
  }
  return byAlias;
}

const inPageOrder = (a: Place, b: Place): number => a.run - b.run || a.start - b.start;
