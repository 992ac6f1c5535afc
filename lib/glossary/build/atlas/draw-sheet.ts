import { geoCentroid, geoPath } from "d3-geo";
import type { EntryOnSheet, MapSheet, NameRoom } from "../../atlas.ts";
import { earthIn, FINE, mainland, type Earth, type Land } from "./earth.ts";
import { WIDTH, type Frame } from "./frame.ts";
import { nameRoom, type Taken } from "./name-room.ts";
import { dotPath, Pen } from "./pen.ts";

/** Of three points of an outline that span less than this, in square units, the middle one goes. */
const FINEST = 1.2;
/** Rings of land smaller than this, in square units, are left out. */
const LEAST_ISLAND = 8;
/** A country with less on the sheet than this, in square units, is a dot of this radius. */
const LEAST_SHAPE = 30;
const DOT = 4;
/** A place's own name stands beside it: so much above and below is taken, in units. */
const BESIDE_PLACE = 36;
const RADIANS_PER_100_KM = 100 / 6371;

/** The sheet of members: all land, and the shapes of these countries upon it. */
export function drawMembers(frame: Frame, codes: readonly string[]): MapSheet {
  const earth = earthFor(frame);
  const shapes = codes.flatMap((code): [string, string][] => {
    const shape = shapeOf(code, earth, frame);
    return shape === undefined ? [] : [[code, shape]];
  });
  return { ...landOn(frame, earth), countries: Object.fromEntries(shapes) };
}

/** The sheet of a place: its country, the borders around it, and room for the neighbours' names. */
export function drawSurroundings(frame: Frame, country: string | undefined): MapSheet {
  const earth = earthFor(frame);
  const shape = country === undefined ? undefined : shapeOf(country, earth, frame);
  return {
    ...landOn(frame, earth),
    countries: country === undefined || shape === undefined ? {} : { [country]: shape },
    borders: penOver(earth.borders, frame).path(),
    names: [...earth.countries.keys()]
      .filter((code) => code !== country)
      .flatMap((code) => roomFor(code, earth, frame) ?? []),
  };
}

/** Where a place stands on its sheet, and where its country's name does not stand in its way. */
export function placeOn(
  frame: Frame,
  place: [longitude: number, latitude: number],
  country: string | undefined,
): EntryOnSheet {
  const [x = 0, y = 0] = frame.projection(place) ?? [];
  const taken = { top: y - BESIDE_PLACE, bottom: y + BESIDE_PLACE };
  const room = country === undefined ? undefined : roomFor(country, earthFor(frame), frame, taken);
  return {
    place: {
      x: Math.round(x),
      y: Math.round(y),
      hundredKm: Math.round(RADIANS_PER_100_KM / frame.unit),
    },
    ...(room && { name: room }),
  };
}

/** A country's shape; a dot where it is too small for one, nothing where it is not on the sheet. */
function shapeOf(code: string, earth: Earth, frame: Frame): string | undefined {
  const land = earth.countries.get(code);
  const exact = earthIn(FINE).countries.get(code);
  if (!land || !exact) return undefined;
  const pen = penOver(land, frame);
  if (pen.area() >= LEAST_SHAPE) return pen.path();
  const [x = -1, y = -1] = frame.projection(geoCentroid(mainland(exact))) ?? [];
  const isOnSheet = x >= 0 && y >= 0 && x <= WIDTH && y <= frame.height;
  return isOnSheet ? dotPath(x, y, DOT) : undefined;
}

function roomFor(code: string, earth: Earth, frame: Frame, taken?: Taken): NameRoom | undefined {
  const land = earth.countries.get(code);
  const largest = land && penOver(land, frame).largest();
  return largest && nameRoom(code, largest, { width: WIDTH, height: frame.height }, taken);
}

const earthFor = ({ unit }: Frame): Earth => earthIn(FINEST * unit ** 2);

const landOn = (frame: Frame, earth: Earth) => ({
  width: WIDTH,
  height: frame.height,
  land: penOver(earth.land, frame).path(),
});

function penOver(what: Land | Earth["borders"], { projection }: Frame): Pen {
  const pen = new Pen(LEAST_ISLAND);
  geoPath(projection, pen)(what);
  return pen;
}
