import type { NameRoom } from "../../atlas.ts";

type Ring = readonly (readonly [x: number, y: number])[];

/** Half the height that a line of text takes, in units. */
const HALF_LINE = 11;
/** Rows are looked at in steps of so many units. */
const STEP = 4;
/** A name stands this far from the edge of the sheet and of its country, in units. */
const PADDING = 6;
/** Less room than this holds no name; more than this makes it stand no better. */
const LEAST_WIDTH = 64;
const WIDTH_ENOUGH = 200;

/** A part of a sheet that a name must not cover, from top to bottom. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Room for one line of text within an outline: wide enough, else the widest, and then the nearest
 * to the outline's middle. Nothing where a name would not fit.
 */
export function nameRoom(
  country: string,
  ring: Ring,
  sheet: { readonly width: number; readonly height: number },
  taken?: Taken,
): NameRoom | undefined {
  const rows = ring.map(([, y]) => Math.min(Math.max(y, 0), sheet.height));
  const middle = (Math.min(...rows) + Math.max(...rows)) / 2;
  const rooms: NameRoom[] = [];
  for (let y = HALF_LINE + PADDING; y <= sheet.height - HALF_LINE - PADDING; y += STEP) {
    if (taken && y + HALF_LINE > taken.top && y - HALF_LINE < taken.bottom) continue;
    for (const [left, right] of spansOfRow(ring, y)) {
      const from = Math.max(left, 0) + PADDING;
      const width = Math.floor(Math.min(right, sheet.width) - PADDING - from);
      if (width >= LEAST_WIDTH) rooms.push({ country, x: Math.round(from + width / 2), y, width });
    }
  }
  const worth = ({ y, width }: NameRoom): number =>
    Math.min(width, WIDTH_ENOUGH) - Math.abs(y - middle) / 4;
  return rooms.toSorted((a, b) => worth(b) - worth(a))[0];
}

type Span = readonly [left: number, right: number];

/** Where a line of text is inside from its top to its bottom. */
function spansOfRow(ring: Ring, y: number): readonly Span[] {
  return [y - HALF_LINE, y, y + HALF_LINE]
    .map((row) => spansAt(ring, row))
    .reduce((all, others) =>
      all.flatMap(([left, right]) =>
        others
          .map(([l, r]): Span => [Math.max(left, l), Math.min(right, r)])
          .filter(([l, r]) => r > l),
      ),
    );
}

/** Where the row is inside the outline. */
function spansAt(ring: Ring, y: number): readonly Span[] {
  const crossings = ring
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .toSorted((a, b) => a - b);
  return crossings.flatMap((left, index): Span[] => {
    const right = crossings[index + 1];
    return index % 2 === 0 && right !== undefined ? [[left, right]] : [];
  });
}
