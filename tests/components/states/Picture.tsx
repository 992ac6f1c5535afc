import { Picture } from "../../../components/card/picture/Picture.tsx";
import { cardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
import type { EntryBody } from "../../../lib/glossary/body.ts";
import { DAM, LEAGUE, PACT, TREATY_BODY } from "../../fakes/entries.ts";

const on = (date: string | undefined, entry: EntryBody) =>
  cardView(entry, {
    published: date === undefined ? null : firstDay(date),
    today: firstDay("2026-11-24")!,
  });

const MANY = ["FR", "DE", "GB", "AT", "BE", "DK", "ES", "FI", "IT", "SE"];
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
  none: on("2021-02-18", TREATY_BODY),
} satisfies Record<string, ReturnType<typeof on>>;

export const drawPicture = (view: ReturnType<typeof on>) => <Picture {...view} />;
