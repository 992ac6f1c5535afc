import { useId } from "preact/hooks";
import type { MembersMap } from "../../../lib/core/pictures/members-map.ts";
import { countryText, countryTexts } from "../../../lib/i18n/countries.ts";
import { dayText, listText } from "../../../lib/i18n/dates.ts";
import { t } from "../../../lib/i18n/text.ts";
import { Sheet } from "./Sheet.tsx";

/** More names than these are said and not shown: the map has them. */
const MOST_NAMES = 9;

interface MembersMapProps {
  readonly picture: MembersMap;
  /** A body has members; in an agreement there are countries. */
  readonly noun: "members" | "countries";
}

/** The countries in something on the page's day, and who has come and gone. */
export function MembersMapFigure({ picture, noun }: MembersMapProps) {
  const { map, members, leftSince, joinedSince, leftBefore } = picture;
  const id = useId();
  return (
    <figure class="picture">
      <Sheet map={map} labelledBy={id}>
        <Shapes map={map} countries={leftBefore} look="gone" />
        <Shapes map={map} countries={joinedSince} look="joined" />
        <Shapes map={map} countries={members} look="member" />
      </Sheet>
      <figcaption id={id}>
        <Line look="member" title={countText(picture, noun)} countries={members} />
        <Line look="gone" title={t("picture.leftBefore")} countries={leftBefore} />
        <Line title={t("picture.leftSince")} countries={leftSince} />
        <Line look="joined" title={t("picture.joinedSince")} countries={joinedSince} />
      </figcaption>
    </figure>
  );
}

/** How a country stands to the others on the map and in its key. */
type Look = "member" | "joined" | "gone";

interface ShapesProps extends Pick<MembersMap, "map"> {
  readonly countries: readonly string[];
  readonly look: Look;
}

function Shapes({ map, countries, look }: ShapesProps) {
  return (
    <>
      {countries.map((code) =>
        map.countries[code] === undefined ? null : (
          <path key={code} class={`sheet__${look}`} d={map.countries[code]}>
            <title>{countryText(code)}</title>
          </path>
        ),
      )}
    </>
  );
}

interface LineProps {
  readonly look?: Look;
  readonly title: string;
  readonly countries: readonly string[];
}

/** A line of the map's key: a sample, what it stands for, and which countries they are. */
function Line({ look, title, countries }: LineProps) {
  if (countries.length === 0) return null;
  const text = t("picture.named", [title, listText(countryTexts(countries))]);
  const isLong = countries.length > MOST_NAMES;
  return (
    <span class={`picture__key ${look ? `picture__key--${look}` : ""}`}>
      {isLong ? <span aria-hidden="true">{title}</span> : text}
      {isLong ? <span class="visually-hidden">{`${text}. `}</span> : null}
    </span>
  );
}

function countText({ members, dated, day }: MembersMap, noun: MembersMapProps["noun"]): string {
  const count = members.length;
  const words: [string, string] = [String(count), dayText(day)];
  if (noun === "members") {
    return dated ? t("picture.members", count, words) : t("picture.membersToday", count);
  }
  return dated ? t("picture.countries", count, words) : t("picture.countriesToday", count);
}
