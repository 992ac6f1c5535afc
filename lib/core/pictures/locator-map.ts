import type { EntryMap, PlaceOnSheet } from "../../glossary/atlas.ts";
import type { EntryBody } from "../../glossary/body.ts";

/** Where a place is. */
export interface LocatorMap {
  readonly is: "locator-map";
  readonly map: EntryMap;
  readonly place: PlaceOnSheet;
  /** The country that it is in, where states agree on that. */
  readonly country: string | undefined;
  /** A round length on the map. */
  readonly scale: { readonly km: number; readonly width: number };
}

const ROUND_KM = [1000, 500, 200, 100, 50, 20];
/** The scale takes at most this share of the map's width. */
const MOST_OF_WIDTH = 0.2;

/** Nothing for what is no place. */
export function locatorMap({ place, map }: EntryBody): LocatorMap | undefined {
  if (!place || !map?.place) return undefined;
  const { hundredKm } = map.place;
  const widths = ROUND_KM.map((km) => ({ km, width: (km / 100) * hundredKm }));
  const scale = widths.find(({ width }) => width <= map.width * MOST_OF_WIDTH);
  return scale && { is: "locator-map", map, place: map.place, country: place.country, scale };
}
