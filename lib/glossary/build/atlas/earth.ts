import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";

/** Land, or a part of it. */
export type Land = MultiPolygon;

/** The earth's land in some detail: Natural Earth 1:50m, which is in the public domain. */
export interface Earth {
  readonly land: Land;
  readonly borders: ReturnType<typeof mesh>;
  /** By ISO 3166 code. What has no such code is land and no country. */
  readonly countries: ReadonlyMap<string, Land>;
}

type Countries = Topology<{ countries: GeometryCollection }>;

const require = createRequire(import.meta.url);
const FILE = require.resolve("world-atlas/countries-50m.json");

const ANTARCTICA = "AQ";

/**
 * Natural Earth draws who holds the ground. Where nearly all members of the United Nations see
 * another country there, so do our maps: features without a code, by their names.
 */
const PART_OF: Readonly<Record<string, string>> = { "N. Cyprus": "CY", Somaliland: "SO" };

/** Parts of a country's shape that are another's, by a point within. */
const MOVED = [
  // Crimea: General Assembly resolution 68/262.
  { from: "RU", to: "UA", at: [34.2, 45.2] },
] as const;

/** The latitude at which Morocco ends and Western Sahara, which it holds in part, begins. */
const WESTERN_SAHARA = { north: 27.667, from: "MA", to: "EH" } as const;

const known = new Map<number, Earth>();
/** Fine enough for all that is measured on the earth itself: about 2 km. */
export const FINE = 1e-7;

let detailed: ReturnType<typeof presimplify<Countries["objects"]>> | undefined;

/**
 * The earth without what is smaller than `detail`, in steradians: of three neighbouring points of an
 * outline that span less, the middle one goes. Neighbours keep one outline between them. Without
 * Antarctica.
 */
export function earthIn(detail: number): Earth {
  const before = known.get(detail);
  if (before) return before;
  detailed ??= presimplify(
    JSON.parse(readFileSync(FILE, "utf8")) as Countries,
    sphericalTriangleArea,
  );
  // Parted in full detail: a part must not change hands because it has lost its shape.
  const all = detailed.objects.countries.geometries
    .flatMap((one) => parted(one as Shape, detailed as Countries))
    .filter(({ code }) => code !== ANTARCTICA);
  const earth = simplify(detailed, detail);
  const of = (...codes: readonly string[]): Land =>
    merge(
      earth,
      all.filter(({ code }) => code !== undefined && codes.includes(code)),
    );
  const named = new Set(all.flatMap(({ code }) => code ?? []));
  const countries = new Map([...named].map((code) => [code, of(code)]));
  const { north, from, to } = WESTERN_SAHARA;
  countries.set(from, cutAt(north, of(from), "north"));
  countries.set(to, cutAt(north, of(from, to), "south"));
  let land: Land | undefined;
  const now = {
    get land() {
      return (land ??= merge(earth, all));
    },
    get borders() {
      const shapes = { type: "GeometryCollection" as const, geometries: all };
      return mesh(earth, shapes, (a, b) => (a as Coded).code !== (b as Coded).code);
    },
    countries,
  };
  known.set(detail, now);
  return now;
}

/** The largest of a country's parts: what a reader takes for the country on a map. */
export function mainland({ coordinates }: Land): Land {
  const areas = coordinates.map(areaOf);
  const largest = coordinates[areas.indexOf(Math.max(...areas))];
  return { type: "MultiPolygon", coordinates: largest ? [largest] : [] };
}

type Shape = (TopoPolygon | TopoMultiPolygon) & {
  readonly properties?: { readonly name?: string };
};
type Coded = (TopoPolygon | TopoMultiPolygon) & { readonly code: string | undefined };
type Rings = MultiPolygon["coordinates"][number];

/** A shape with its country's code; apart from it what is another country's. */
function parted(shape: Shape, earth: Countries): Coded[] {
  const code = codeOf(shape);
  const moved = MOVED.filter(({ from }) => from === code);
  if (moved.length === 0 || shape.type === "Polygon") return [{ ...shape, code }];
  const parts = shape.arcs.map((arcs) => {
    const part: TopoPolygon = { type: "Polygon", arcs };
    const { geometry } = feature(earth, part) as Feature<Polygon>;
    const move = moved.find(({ at: [longitude, latitude] }) =>
      geoContains(geometry, [longitude, latitude]),
    );
    return { arcs, to: move?.to };
  });
  const kept = parts.filter(({ to }) => to === undefined).map(({ arcs }) => arcs);
  return [
    { ...shape, arcs: kept, code },
    ...parts.flatMap(({ arcs, to }): Coded[] => (to ? [{ type: "Polygon", arcs, code: to }] : [])),
  ];
}

function codeOf({ id, properties }: Shape): string | undefined {
  return id === undefined ? PART_OF[properties?.name ?? ""] : isoCountries.numericToAlpha2(id);
}

const areaOf = (coordinates: Rings): number => geoArea({ type: "Polygon", coordinates });

/** What of the land lies north or south of a latitude. */
function cutAt(latitude: number, { coordinates }: Land, side: "north" | "south"): Land {
  const sign = side === "north" ? 1 : -1;
  const isIn = ([, y = 0]: Position): boolean => sign * (y - latitude) >= 0;
  const cutRing = (ring: Position[]): Position[] =>
    ring.flatMap((point, index) => {
      const before = ring.at(index - 1) ?? point;
      const crossing = isIn(before) === isIn(point) ? [] : [crossingAt(latitude, before, point)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  return {
    type: "MultiPolygon",
    coordinates: coordinates
      .map((rings) => rings.map((ring) => closed(cutRing(ring.slice(1)))))
      .filter(([outer = []]) => outer.length > 3),
  };
}

function crossingAt(latitude: number, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) {
  return [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1), latitude];
}

const closed = (ring: Position[]): Position[] => [...ring, ...ring.slice(0, 1)];
