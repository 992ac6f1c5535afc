import { expect, test } from "vitest";
import { mapIn } from "../../../lib/glossary/atlas.ts";
import { DAM, LEAGUE, PACT, SHEET } from "../../fakes/entries.ts";

const place = { x: 230, y: 200, hundredKm: 25 };
const atlas = {
  sheets: [SHEET],
  entries: { league: { sheet: 0 }, "vale-dam": { sheet: 0, place } },
};

test("a map carries no more countries than its entry can pick out", () => {
  const members = LEAGUE.members.filter(({ country }) => country !== "US");
  const map = mapIn(atlas, { ...LEAGUE, members });
  expect(map).toEqual({
    ...SHEET,
    countries: { DE: SHEET.countries["DE"], FR: SHEET.countries["FR"], GB: SHEET.countries["GB"] },
  });
});

test("a place's map has the place and its country", () => {
  const map = mapIn(atlas, DAM);
  expect(map?.place).toEqual(place);
  expect(Object.keys(map?.countries ?? {})).toEqual(["FR"]);
});

test("other entries have none", () => expect(mapIn(atlas, PACT)).toBeUndefined());
