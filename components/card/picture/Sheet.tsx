import type { ComponentChildren } from "preact";
import type { EntryMap } from "../../../lib/glossary/atlas.ts";

interface SheetProps {
  readonly map: EntryMap;
  /** The id of what says in words what the map shows. */
  readonly labelledBy: string;
  /** What is drawn upon the land. */
  readonly children: ComponentChildren;
  /** Text upon the map, which keeps its size whatever the map's. */
  readonly labels?: ComponentChildren;
}

/** Land on a sheet, and what is drawn and written upon it. */
export function Sheet({ map, labelledBy, children, labels }: SheetProps) {
  return (
    <div class="sheet">
      <svg
        role="img"
        aria-labelledby={labelledBy}
        viewBox={`0 0 ${map.width} ${map.height}`}
        width={map.width}
        height={map.height}
      >
        <path class="sheet__land" d={map.land} />
        {children}
      </svg>
      <div aria-hidden="true">{labels}</div>
    </div>
  );
}

/** Where something stands on a map, from its left and its top: maps are not mirrored. */
export function standingAt(map: EntryMap, x: number, y: number): string {
  return `left:${share(x, map.width)};top:${share(y, map.height)}`;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;
