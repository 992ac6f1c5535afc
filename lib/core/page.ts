import { definitionsIn } from "./evidence/definitions.ts";
import { strangersIn } from "./evidence/strangers.ts";
import { foldCase } from "./fold.ts";
import { STRICT_BIT, SURNAME_BIT } from "./index-format.ts";
import { entryOfAlias, entryPack, formAt, type SpottingIndex } from "./index-reader.ts";
import { candidatesOf, type Hit, type RunScan } from "./match.ts";
import {
  cuePlaceSteps,
  cueSteps,
  fieldSteps,
  numbered,
  type AliasCues,
  type Field,
} from "./page-cues.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Place } from "./places.ts";
import { push } from "./push.ts";
import { eachStep, finish, mapSteps, type Steps } from "./steps.ts";
import type { TextRun } from "./text-run.ts";

/** A place where the page writes something that at least one entry is called. */
export interface Mention extends Place {
  readonly surface: string;
  /** The surface in one case, for comparing. */
  readonly folded: string;
  readonly claims: readonly Claim[];
}

/** One alias that a mention may be. */
export interface Claim {
  readonly alias: number;
  readonly entry: number;
  /** The form answers only after a full form. */
  readonly surname: boolean;
  /** Only what the alias itself needs counts, not what else is on the page. */
  readonly strict: boolean;
  /** The form alone does not tell which entry is meant, or whether any is. */
  readonly ambiguous: boolean;
}

/** The surname of someone whom the glossary does not know, and the name. */
export interface Stranger extends Place {
  readonly name: string;
}

/** All that evidence can be drawn from. Nothing in it changes once it is made. */
export interface Page {
  readonly index: SpottingIndex;
  readonly runs: readonly TextRun[];
  readonly facts: PageFacts;
  /** In page order. */
  readonly mentions: readonly Mention[];
  /** For each alias on the page what speaks for it and against it. */
  readonly cues: ReadonlyMap<number, AliasCues>;
  /** For each pack of a mention's claims the words of its field. */
  readonly fields: ReadonlyMap<string, Field>;
  /** For each entry where it is called by an unambiguous form, inside longer terms too. */
  readonly fullForms: ReadonlyMap<number, readonly Place[]>;
  /** For each entry those of its full forms that are longer than all before them. */
  readonly longerForms: ReadonlyMap<number, readonly Place[]>;
  /** For each abbreviation (its surface in one case) what the page says that it stands for. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
  /** For each surname (its surface in one case) where it ends the name of someone unknown. */
  readonly strangers: ReadonlyMap<string, readonly Stranger[]>;
  /** Entries that are on the page beyond doubt. */
  readonly companions: ReadonlySet<number>;
}

/** What of the page the steps before the senses have found. */
export interface PageInput {
  readonly scans: readonly RunScan[];
  readonly runs: readonly TextRun[];
  readonly facts: PageFacts;
  readonly index: SpottingIndex;
}

/** How many mentions are looked at between two yields. */
const SOME = 256;

/** Puts the scans of all runs together; aliases of packs that are off do not exist in it. */
export function assemblePage(input: PageInput, packsOff: ReadonlySet<string>): Page {
  return finish(assembleSteps(input, packsOff));
}

/** The same step by step. */
export function* assembleSteps(input: PageInput, packsOff: ReadonlySet<string>): Steps<Page> {
  const { scans, runs, facts, index } = input;
  const on = (alias: number): boolean =>
    packsOff.size === 0 || !packsOff.has(entryPack(index, entryOfAlias(index, alias)));
  const mentions = yield* mapSteps(
    numbered(scans, ({ hits }) => candidatesOf(hits, on)),
    ([run, hit]) => mentionOf(index, runs, run, hit),
  );
  const cues = yield* cuePlaceSteps(scans);
  const fullForms = yield* fullFormSteps(scans, index);
  return {
    index,
    runs,
    facts,
    mentions,
    cues: yield* cueSteps(mentions, cues, index),
    fields: yield* fieldSteps(mentions, scans, index),
    fullForms,
    longerForms: longerForms(fullForms),
    definitions: yield* gather(mentions, (some) => definitionsIn(some, runs)),
    strangers: yield* gather(mentions, (some) => strangersIn(some, runs)),
    companions: new Set(),
  };
}

/** The page's own words at the place, spaces evened out. */
export function wordsAt(page: Page, place: Place): string {
  const text = page.runs[place.run]?.text ?? "";
  return text.slice(place.start, place.end).replace(/\s+/gu, " ");
}

function isSurname(index: SpottingIndex, alias: number): boolean {
  return (formAt(index, alias).flags & SURNAME_BIT) !== 0;
}

function mentionOf(
  index: SpottingIndex,
  runs: readonly TextRun[],
  run: number,
  { start, end, aliases }: Hit,
): Mention {
  const entries = new Set(aliases.map((alias) => entryOfAlias(index, alias)));
  const claims = aliases.map((alias) => {
    const { flags, needs } = formAt(index, alias);
    const surname = (flags & SURNAME_BIT) !== 0;
    const strict = (flags & STRICT_BIT) !== 0;
    const ambiguous = surname || entries.size > 1 || needs.length > 0;
    return { alias, entry: entryOfAlias(index, alias), surname, strict, ambiguous };
  });
  const surface = runs[run]?.text.slice(start, end) ?? "";
  return { run, start, end, surface, folded: foldCase(surface), claims };
}

/** Reads the mentions some at a time, and joins what is found under the same key. */
function* gather<Found>(
  mentions: readonly Mention[],
  read: (some: readonly Mention[]) => ReadonlyMap<string, readonly Found[]>,
): Steps<Map<string, Found[]>> {
  const all = new Map<string, Found[]>();
  for (let from = 0; from < mentions.length; from += SOME) {
    for (const [key, found] of read(mentions.slice(from, from + SOME))) {
      for (const one of found) push(all, key, one);
    }
    yield;
  }
  return all;
}

function* fullFormSteps(
  scans: readonly RunScan[],
  index: SpottingIndex,
): Steps<Map<number, Place[]>> {
  const forms = new Map<number, Place[]>();
  const hits = numbered(scans, (scan) => scan.hits);
  yield* eachStep(hits, ([run, { start, end, aliases }]) => {
    for (const alias of aliases) {
      if (isSurname(index, alias) || formAt(index, alias).needs.length > 0) continue;
      push(forms, entryOfAlias(index, alias), { run, start, end });
    }
  });
  return forms;
}

/** A form says no more of a shorter mention than a longer one before it does. */
function longerForms(fullForms: ReadonlyMap<number, readonly Place[]>): Map<number, Place[]> {
  const longer = new Map<number, Place[]>();
  for (const [entry, places] of fullForms) {
    let longest = 0;
    for (const place of places) {
      if (place.end - place.start <= longest) continue;
      longest = place.end - place.start;
      push(longer, entry, place);
    }
  }
  return longer;
}
