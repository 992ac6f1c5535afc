import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

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
 * Natural Earth draws who holds the ground. Where nearly all states deny that it is the holder's, it
 * is land of no country on our maps: points within such parts, by the country that they are drawn in.
 */
const OF_NO_COUNTRY: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  // Crimea: General Assembly resolution 68/262.
  RU: [[34.2, 45.2]],
};

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
  const earth = simplify(detailed, detail);
  const all = earth.objects.countries.geometries.filter((one) => codeOf(one.id) !== ANTARCTICA);
  const countries = new Map<string, Land>();
  for (const one of all) {
    const code = codeOf(one.id);
    if (code === undefined) continue;
    const shape = withoutDenied(
      code,
      landOf(feature(earth, one) as Feature<Polygon | MultiPolygon>),
    );
    // Australia's outer islands have a shape of their own under its number.
    const before = countries.get(code);
    countries.set(code, before ? joined(before, shape) : shape);
  }
  let land: Land | undefined;
  const now = {
    get land() {
      return (land ??= merge(earth, all as Parameters<typeof merge>[1]));
    },
    get borders() {
      return mesh(earth, { ...earth.objects.countries, geometries: all }, (a, b) => a !== b);
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

const codeOf = (id: string | number | undefined): string | undefined =>
  id === undefined ? undefined : isoCountries.numericToAlpha2(id);

const landOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Land =>
  geometry.type === "MultiPolygon"
    ? geometry
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };

const joined = (a: Land, b: Land): Land => ({
  type: "MultiPolygon",
  coordinates: [...a.coordinates, ...b.coordinates],
});

type PolygonOf = MultiPolygon["coordinates"][number];

const areaOf = (coordinates: PolygonOf): number => geoArea({ type: "Polygon", coordinates });

function withoutDenied(code: string, { coordinates }: Land): Land {
  const denied = OF_NO_COUNTRY[code] ?? [];
  const holds = (polygon: PolygonOf, [longitude, latitude]: readonly [number, number]): boolean =>
    geoContains({ type: "Polygon", coordinates: polygon }, [longitude, latitude]);
  return {
    type: "MultiPolygon",
    coordinates: coordinates.filter((polygon) => !denied.some((point) => holds(polygon, point))),
  };
}
