import { Picture } from "../../../components/card/picture/Picture.tsx";
import type { CardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
import type { EntryBody } from "../../../lib/glossary/body.ts";
import { DAM, LEAGUE, PACT, TREATY_BODY } from "../../fakes/entries.ts";

type Pictured = CardView["pictured"];

const on = (date: string | undefined, entry: EntryBody): Pictured => ({
  entry,
  standpoint: {
    published: date === undefined ? undefined : firstDay(date),
    today: firstDay("2026-11-24")!,
  },
});

const MANY = ["FR", "DE", "GB", "AT", "BE", "DK", "ES", "FI", "IT", "SE"];
const neighbour = (as: string, name: string) => ({ id: name.toLowerCase(), as, name });

/** Each picture that a card can have, once. */
export const PICTURES = {
  place: on("2021-02-18", DAM),
  contestedPlace: on("2021-02-18", { ...DAM, place: { lat: 46, lon: 2 } }),
  members: on("2021-02-18", LEAGUE),
  membersThen: on("2019-01-01", LEAGUE),
  membersToday: on(undefined, LEAGUE),
  manyMembers: on("2021-02-18", { ...LEAGUE, members: MANY.map((country) => ({ country })) }),
  parties: on("2021-02-18", { ...LEAGUE, kind: "agreement" }),
  timeline: on("2021-02-18", PACT),
  timelineUndated: on(undefined, PACT),
  timelineBefore: on("2014-06-01", PACT),
  timelineAfter: on("2026-01-01", PACT),
  relations: on("2021-02-18", {
    ...TREATY_BODY,
    related: [
      neighbour("set up by", "the Pact"),
      neighbour("measures", "Vale"),
      neighbour("asks the Court of the three countries of the Vale", "Court"),
    ],
  }),
  none: on("2021-02-18", TREATY_BODY),
} satisfies Record<string, Pictured>;

export const drawPicture = (pictured: Pictured) => <Picture {...pictured} />;
