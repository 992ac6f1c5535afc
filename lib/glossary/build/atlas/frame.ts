import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from "d3-geo";
import type { Polygon } from "geojson";
import { earthIn, mainland, type Land } from "./earth.ts";

/** How wide every sheet is, in units: on a card two are about one CSS px. */
export const WIDTH = 768;
/** How high a sheet of a part of the earth may be, in units. */
const LEAST_HEIGHT = 340;
const MOST_HEIGHT = 460;
/** Room around what a sheet is about, and around the world, in units. */
const MARGIN = 24;
const EDGE = 8;

/** What reaches farther from its middle than this, in degrees, is shown as on a map of the world. */
const MOST_REACH = 30;
/** Less enlarged than this, a part of the world is shown with the rest of it. */
const LEAST_ZOOM = 1.75;
/** A place's surroundings reach at least and at most so far, in degrees. */
const LEAST_AROUND = 4;
const MOST_AROUND = 16;

/** Detail enough for where the world ends, in steradians. */
const ROUGH = 1e-5;

const DEGREES_PER_RADIAN = 180 / Math.PI;

/** What a sheet shows of the earth, and how. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly isWorld: boolean;
  readonly height: number;
  /** The size of a unit, in radians at the sheet's middle. */
  readonly unit: number;
}

type Point = readonly [longitude: number, latitude: number];

/** The frame that holds the mainlands of these countries: a region, or the whole world. */
export function frameOf(countries: readonly Land[]): Frame {
  const about = joined(countries.map(mainland));
  const middle = middleOf(about);
  if (reachOf(about, middle) <= MOST_REACH) return regionFrame(middle, about);
  const part = fitted(geoNaturalEarth1().rotate([-middle[0], 0]), about);
  return worldFrame().unit / part.unit < LEAST_ZOOM ? worldFrame() : part;
}

/** The frame of a place in its country; of a wide country no more than the place's surroundings. */
export function frameAround(place: Point, country: Land | undefined): Frame {
  const about = country && mainland(country);
  if (!about) return regionFrame(place, circle(place, LEAST_AROUND));
  const middle = middleOf(about);
  const reach = reachOf(about, middle);
  if (reach > MOST_AROUND) return regionFrame(place, circle(place, MOST_AROUND));
  return regionFrame(middle, reach < LEAST_AROUND ? circle(middle, LEAST_AROUND) : about);
}

let world: Frame | undefined;

function worldFrame(): Frame {
  if (world) return world;
  const { land } = earthIn(ROUGH);
  const projection = geoNaturalEarth1().rotate([-11, 0]);
  projection.fitWidth(WIDTH - 2 * EDGE, land);
  const [x, y] = projection.translate();
  projection.translate([x + EDGE, y + EDGE]);
  const height = Math.ceil(geoPath(projection).bounds(land)[1][1]) + EDGE;
  world = { projection, isWorld: true, height, unit: 1 / projection.scale() };
  return world;
}

function regionFrame([longitude, latitude]: Point, about: Land | Polygon): Frame {
  return fitted(geoAzimuthalEqualArea().rotate([-longitude, -latitude]), about);
}

/** The projection, with what the sheet is about in its middle. */
function fitted(projection: GeoProjection, about: Land | Polygon): Frame {
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(about);
  const wanted = (WIDTH * (bottom - top)) / (right - left);
  const height = Math.round(Math.min(Math.max(wanted, LEAST_HEIGHT), MOST_HEIGHT));
  const inner: [Pair, Pair] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, height - MARGIN],
  ];
  projection.fitExtent(inner, about).clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  return { projection, isWorld: false, height, unit: 1 / projection.scale() };
}

type Pair = [number, number];

/** The middle between its ends in each direction. */
function middleOf(land: Land): Point {
  const [[west, south], [east, north]] = geoBounds(land);
  return [(west + (east < west ? east + 360 : east)) / 2, (south + north) / 2];
}

/** How far the land reaches from a point, in degrees. */
function reachOf({ coordinates }: Land, [longitude, latitude]: Point): number {
  const outline = coordinates.flatMap(([outer = []]) => outer);
  const distances = outline.map(([x = 0, y = 0]) => geoDistance([longitude, latitude], [x, y]));
  return Math.max(0, ...distances) * DEGREES_PER_RADIAN;
}

const joined = (lands: readonly Land[]): Land => ({
  type: "MultiPolygon",
  coordinates: lands.flatMap(({ coordinates }) => coordinates),
});

const circle = ([longitude, latitude]: Point, radius: number) =>
  geoCircle().center([longitude, latitude]).radius(radius)();
