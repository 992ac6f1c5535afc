import type { Entry } from "./entry.ts";

/** What of an entry decides on its map. */
export type Mapped = Pick<Entry, "id" | "members" | "place">;

/** A map without its message: outlines as SVG paths, and how large the sheet is that they stand on. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  /** All land on the sheet, as one shape without borders. */
  readonly land: string;
  /** The countries that may be picked out, by ISO 3166 code; a tiny one is a dot. */
  readonly countries: Readonly<Record<string, string>>;
  /** The borders between countries, where the sheet is to show them. */
  readonly borders?: string;
  /** Where the names of countries have room. */
  readonly names?: readonly NameRoom[];
}

/** Room for one line of text in a country: its middle, and its width. */
export interface NameRoom {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a place stands on its sheet, and how long a hundred kilometres are there. */
export interface PlaceOnSheet {
  readonly x: number;
  readonly y: number;
  readonly hundredKm: number;
}

/** An entry's map. */
export type EntryMap = MapSheet & EntryOnSheet;

/** The file of all maps, `atlas.json` in the built extension: few sheets, many entries. */
export interface Atlas {
  readonly sheets: readonly MapSheet[];
  readonly entries: Readonly<Record<string, { readonly sheet: number } & EntryOnSheet>>;
}

/** What of a map is one entry's own. */
export interface EntryOnSheet {
  readonly place?: PlaceOnSheet;
  /** Where the name of the place's country has room beside the place. */
  readonly name?: NameRoom;
}

/** The entry's map, with no more countries than it can pick out; nothing if it has none. */
export function mapIn(atlas: Atlas, { id, members, place }: Mapped): EntryMap | undefined {
  const own = atlas.entries[id];
  const sheet = own && atlas.sheets[own.sheet];
  if (!sheet) return undefined;
  const wanted = new Set([place?.country, ...members.map(({ country }) => country)]);
  const shapes = Object.entries(sheet.countries).filter(([country]) => wanted.has(country));
  const { sheet: _number, ...more } = own;
  return { ...sheet, ...more, countries: Object.fromEntries(shapes) };
}
