import type { Reason } from "../core/reason.ts";
import type { Spot } from "../core/spots.ts";
import type { TextRun } from "../core/text-run.ts";

/** A spot as a page knows it. */
export type PageSpot = Omit<Spot, "score">;

/**
 * Spots on their way from the worker to a page. A page can have a hundred thousand of a few entries
 * for a few reasons, so each is a row of numbers that points into two lists.
 */
export interface PackedSpots {
  /** Ids of entries. */
  readonly entries: readonly string[];
  readonly reasons: readonly (readonly Reason[])[];
  /** Of each spot: run, start, end, its entry's and its reasons' places in the lists, underlined. */
  readonly rows: readonly number[];
}

const ROW = 6;

/** Packs spots in their order. */
export function packSpots(spots: readonly Spot[]): PackedSpots {
  const entries = new Numbered<string>();
  const reasons = new Numbered<readonly Reason[]>();
  const rows: number[] = [];
  for (const { run, start, end, entry, because, underlined } of spots) {
    const entryAt = entries.numberOf(entry, entry);
    const reasonsAt = reasons.numberOf(JSON.stringify(because), because);
    rows.push(run, start, end, entryAt, reasonsAt, Number(underlined));
  }
  return { entries: entries.items, reasons: reasons.items, rows };
}

/** The spots in these runs. */
export function unpackSpots(
  { entries, reasons, rows }: PackedSpots,
  runs: readonly TextRun[],
): PageSpot[] {
  return Array.from({ length: rows.length / ROW }, (_, at) => {
    const [run = 0, start = 0, end = 0, entry = 0, because = 0, underlined] = rows.slice(
      at * ROW,
      (at + 1) * ROW,
    );
    return {
      run,
      start,
      end,
      entry: entries[entry] ?? "",
      surface: runs[run]?.text.slice(start, end) ?? "",
      because: reasons[because] ?? [],
      underlined: underlined === 1,
    };
  });
}

/** Items in the order in which they were first met, each once. */
class Numbered<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, item: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
