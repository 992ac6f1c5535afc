import { entryId } from "./index-reader.ts";
import type { Page } from "./page.ts";
import type { Reason } from "./reason.ts";
import type { Sense } from "./senses.ts";
import { mapSteps } from "./steps.ts";
import type { Steps } from "./steps.ts";

/** How many mentions of one entry are underlined. Every mention answers the pointer anyway. */
export type Density = "article" | "section" | "every";

/** What a reader has chosen that bears on spotting. */
export interface SpotOptions {
  readonly density: Density;
  /** Ids of packs that are switched off. */
  readonly packsOff: ReadonlySet<string>;
  /** Ids of entries that the reader knows: they are spotted but never underlined. */
  readonly known: ReadonlySet<string>;
}

/** How much is spotted for a reader who has set nothing. */
export const AS_INSTALLED: SpotOptions = {
  density: "article",
  packsOff: new Set(),
  known: new Set(),
};

/** A mention whose sense is known. Offsets are UTF-16, into the text of run number `run`. */
export interface Spot {
  readonly entry: string;
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly underlined: boolean;
  readonly score: number;
  readonly because: readonly Reason[];
}

/** The spots of the senses, in their order; the density says which of an entry are underlined. */
export function placeSteps(
  senses: readonly Sense[],
  page: Page,
  options: SpotOptions,
): Steps<Spot[]> {
  const underlined = new Set<string>();
  return mapSteps(senses, ({ mention, entry: number, score, because }) => {
    const { run, start, end, surface } = mention;
    const entry = entryId(page.index, number);
    const stretch = stretchOf(page.runs[run]?.section ?? 0, options.density);
    const first = stretch === undefined || !underlined.has(`${stretch} ${entry}`);
    underlined.add(`${stretch} ${entry}`);
    const line = first && !options.known.has(entry);
    return { entry, run, start, end, surface, underlined: line, score, because };
  });
}

/** The part of the article within which an entry is underlined once; nothing for every mention. */
function stretchOf(section: number, density: Density): number | undefined {
  if (density === "every") return undefined;
  return density === "section" ? section : 0;
}
