import { LEAST_MEMBERS } from "../../../core/pictures/members-map.ts";
import type { Atlas, Mapped, MapSheet } from "../../atlas.ts";
import type { Entry } from "../../entry.ts";
import { drawMembers, drawSurroundings, placeOn } from "./draw-sheet.ts";
import { earthIn, FINE } from "./earth.ts";
import { frameAround, frameOf } from "./frame.ts";

type OwnMap = Atlas["entries"][string];

/** Draws the maps of all entries that have a place or members; those that look the same once. */
export function buildAtlas(entries: readonly Mapped[]): Atlas {
  const sheets: MapSheet[] = [];
  const numbers = new Map<string, number>();
  const once = (key: string, draw: () => MapSheet): number => {
    const sheet = numbers.get(key) ?? sheets.push(draw()) - 1;
    numbers.set(key, sheet);
    return sheet;
  };
  const own = entries.flatMap((entry): [string, OwnMap][] => {
    const map = entry.place ? mapOfPlace(entry.place, once) : mapOfMembers(entry.members, once);
    return map ? [[entry.id, map]] : [];
  });
  return { sheets, entries: Object.fromEntries(own) };
}

type Once = (key: string, draw: () => MapSheet) => number;

function mapOfMembers(members: Entry["members"], once: Once): OwnMap | undefined {
  const { countries } = earthIn(FINE);
  const codes = [...new Set(members.map(({ country }) => country))].toSorted();
  if (codes.length < LEAST_MEMBERS) return undefined;
  const frame = frameOf(codes.flatMap((code) => countries.get(code) ?? []));
  const shown = frame.isWorld ? [...countries.keys()] : codes;
  const key = frame.isWorld ? "world" : codes.join(" ");
  return { sheet: once(key, () => drawMembers(frame, shown)) };
}

function mapOfPlace(place: NonNullable<Entry["place"]>, once: Once): OwnMap {
  const { lat, lon, country } = place;
  const frame = frameAround([lon, lat], earthIn(FINE).countries.get(country ?? ""));
  const key = [country, ...frame.projection.rotate(), frame.unit].join(" ");
  return {
    sheet: once(key, () => drawSurroundings(frame, country)),
    ...placeOn(frame, [lon, lat], country),
  };
}
