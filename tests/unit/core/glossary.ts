import { dayOf } from "../../../lib/core/dates.ts";
import type { Day } from "../../../lib/core/dates.ts";
import { readIndex } from "../../../lib/core/index-reader.ts";
import type { SpottingIndex } from "../../../lib/core/index-reader.ts";
import type { IndexAlias, IndexEntry, IndexPack } from "../../../lib/core/index-source.ts";
import { writeIndex } from "../../../lib/core/index-writer.ts";
import { spot } from "../../../lib/core/spot.ts";
import type { PageFacts } from "../../../lib/core/page-facts.ts";
import { AS_INSTALLED, type Spot, type SpotOptions } from "../../../lib/core/spots.ts";
import type { Role, TextRun } from "../../../lib/core/text-run.ts";

/** An alias in a test: its form, and what of it is not usual. */
export type TestAlias = string | (Pick<IndexAlias, "form"> & Partial<IndexAlias>);
/** An entry in a test, likewise. */
export type TestEntry = Partial<Omit<IndexEntry, "aliases">> & { aliases: readonly TestAlias[] };

const ALIAS = {
  case: "name",
  needs: [],
  not: [],
  surname: false,
  usual: false,
  strict: false,
  word: false,
} as const;

const ENTRY = { pack: "pack", related: [], from: undefined, to: undefined } as const;

/** An index of entries by their ids. */
export function indexOf(
  entries: Readonly<Record<string, TestEntry>>,
  packs?: readonly IndexPack[],
): SpottingIndex {
  const sources = Object.entries(entries).map(([id, entry]) => ({
    id,
    ...ENTRY,
    ...entry,
    aliases: entry.aliases.map((alias) =>
      typeof alias === "string" ? { ...ALIAS, form: alias } : { ...ALIAS, ...alias },
    ),
  }));
  return readIndex(writeIndex(sources, packs));
}

/** Paragraphs as runs; `headline: `, `standfirst: `, `caption: ` and `## ` mark the others. */
export function runsOf(...paragraphs: readonly string[]): TextRun[] {
  let section = 0;
  return paragraphs.map((paragraph) => {
    const marked = /^(headline|standfirst|caption): /u.exec(paragraph);
    if (paragraph.startsWith("## ")) section += 1;
    const text = paragraph.slice(marked?.[0].length ?? 0);
    return { text, role: (marked?.[1] ?? "body") as Role, section };
  });
}

/** The spots of a page in which nothing is unusual but what is said. */
export function spotsIn(
  index: SpottingIndex,
  paragraphs: readonly string[],
  unusual: Partial<SpotOptions & PageFacts> = {},
): Spot[] {
  const { published, section = [], ...options } = unusual;
  return spot(runsOf(...paragraphs), { published, section }, index, {
    ...AS_INSTALLED,
    ...options,
  });
}

/** The entries of the spots, in page order. */
export function entriesIn(...of: Parameters<typeof spotsIn>): string[] {
  return spotsIn(...of).map(({ entry }) => entry);
}

/** A day of the calendar. */
export function day(year: number, month = 1, date = 1): Day {
  return dayOf(year, month, date)!;
}
