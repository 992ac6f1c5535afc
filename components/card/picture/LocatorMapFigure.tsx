import { useId } from "preact/hooks";
import type { LocatorMap } from "../../../lib/core/pictures/locator-map.ts";
import type { NameRoom } from "../../../lib/glossary/atlas.ts";
import { countryText, countryTexts } from "../../../lib/i18n/countries.ts";
import { listText } from "../../../lib/i18n/dates.ts";
import { t } from "../../../lib/i18n/text.ts";
import { Sheet, standingAt } from "./Sheet.tsx";

interface LocatorMapProps {
  readonly picture: LocatorMap;
  readonly name: string;
}

/** A letter of a country's name is about so wide, in units of a map as narrow as a phone's. */
const LETTER = 14;

/** A place in its country, with the neighbours' names and a scale. */
export function LocatorMapFigure({ picture, name }: LocatorMapProps) {
  const { map, place, country, scale } = picture;
  const id = useId();
  const isFree = (room: NameRoom): boolean => fits(room) && !meetsScale(room, picture);
  const named = (map.names ?? []).filter((room) => isFree(room) && !meets(room, place, name));
  const own = map.name && isFree(map.name) ? [map.name] : [];
  const around = countryTexts(named.map((room) => room.country));
  return (
    <figure class="picture">
      <Sheet
        map={map}
        labelledBy={id}
        labels={
          <>
            {[...own, ...named].map(({ country: code, x, y }) => (
              <span key={code} class="sheet__country" style={standingAt(map, x, y)}>
                {countryText(code)}
              </span>
            ))}
            <span
              class={`sheet__place ${place.x > map.width / 2 ? "sheet__place--left" : ""}`}
              style={standingAt(map, place.x, place.y)}
            >
              {name}
            </span>
            <Scale {...scale} share={scale.width / map.width} />
          </>
        }
      >
        {country !== undefined && map.countries[country] ? (
          <path class="sheet__here" d={map.countries[country]} />
        ) : null}
        <path class="sheet__borders" d={map.borders ?? ""} />
        <circle class="sheet__spot" cx={place.x} cy={place.y} r="9" />
      </Sheet>
      <figcaption id={id}>
        {country === undefined ? name : t("picture.placeIn", [name, countryText(country)])}
        {around.length > 0 ? (
          <span class="visually-hidden">{`. ${t("picture.around", [listText(around)])}`}</span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** Whether a country's name would stand in the way of the place's, on whichever side that is. */
function meets({ country, x, y }: NameRoom, place: LocatorMap["place"], name: string): boolean {
  const reach = (name.length + countryText(country).length / 2) * LETTER + LETTER;
  return Math.abs(y - place.y) < 2 * LETTER && Math.abs(x - place.x) < reach;
}

/** The scale stands in the lower left corner, whichever way the reader's language is written. */
function meetsScale({ country, x, y }: NameRoom, { map, scale }: LocatorMap): boolean {
  const left = x - (countryText(country).length / 2) * LETTER;
  return y > map.height - 5 * LETTER && left < scale.width + 2 * LETTER;
}

const fits = ({ country, width }: NameRoom): boolean =>
  countryText(country).length * LETTER <= width;

function Scale({ km, share }: { readonly km: number; readonly share: number }) {
  return (
    <span class="sheet__scale">
      {t("picture.km", [String(km)])}
      <span style={`width:${(share * 100).toFixed(2)}%`} />
    </span>
  );
}
