import { expect, test } from "vitest";
import { firstDay } from "../../../../lib/core/dates.ts";
import { membersMap } from "../../../../lib/core/pictures/members-map.ts";
import { LEAGUE, SHEET, TREATY_BODY } from "../../../fakes/entries.ts";

const today = firstDay("2026-11-24")!;
const on = (date: string) => ({ published: firstDay(date)!, today });

test("who is in it that day, who had left, who came later", () => {
  expect(membersMap(LEAGUE, on("2021-02-18"))).toMatchObject({
    dated: true,
    members: ["FR", "DE", "VC"],
    leftBefore: ["GB"],
    leftSince: [],
    joinedSince: ["US"],
  });
});

test("who was in it that day and has left since", () => {
  expect(membersMap(LEAGUE, on("2019-01-01"))).toMatchObject({
    members: ["FR", "DE", "VC", "GB"],
    leftBefore: [],
    leftSince: ["GB"],
  });
});

test("the day on which a country leaves is its first outside", () => {
  expect(membersMap(LEAGUE, on("2020-01-31"))?.members).toContain("GB");
  expect(membersMap(LEAGUE, on("2020-02-01"))?.members).not.toContain("GB");
});

test("of a page without a date it shows today", () => {
  const picture = membersMap(LEAGUE, { published: undefined, today });
  expect(picture).toMatchObject({ dated: false, day: today, members: ["FR", "DE", "VC", "US"] });
});

test("someone who came back has neither left nor joined", () => {
  const members = [
    ...LEAGUE.members,
    { country: "GR", from: "1990", to: "2000" },
    { country: "GR", from: "2023" },
  ];
  const picture = membersMap({ ...LEAGUE, members }, on("2021-02-18"));
  expect(picture).toMatchObject({ leftBefore: ["GB"], joinedSince: ["US", "GR"] });
});

test("of seats that go round only those of the day are shown", () => {
  const term = (country: string, from: number) => ({
    country,
    from: `${from}`,
    to: `${from + 2}`,
  });
  const years = [2015, 2017, 2019, 2021, 2023, 2025];
  const seats = years.flatMap((year, index) => [
    term(`A${"ABCDEF"[index]}`, year),
    term(`B${"ABCDEF"[index]}`, year),
    term(`C${"ABCDEF"[index]}`, year),
  ]);
  expect(membersMap({ ...LEAGUE, members: seats }, on("2022-02-18"))).toMatchObject({
    members: ["AD", "BD", "CD"],
    leftBefore: [],
    leftSince: [],
    joinedSince: [],
  });
});

test("what has ended is not told as left by each", () => {
  const members = ["FR", "DE", "GB"].map((country) => ({ country, from: "2019", to: "2023" }));
  expect(membersMap({ ...LEAGUE, members }, on("2021-02-18"))?.leftSince).toEqual([]);
  expect(membersMap({ ...LEAGUE, members }, on("2024-01-01"))).toBeUndefined();
});

test("two members make no map, nor do members without one", () => {
  const members = LEAGUE.members.slice(0, 2);
  expect(membersMap({ ...LEAGUE, members }, on("2021-02-18"))).toBeUndefined();
  expect(membersMap({ ...TREATY_BODY, members: LEAGUE.members }, on("2021-02-18"))).toBeUndefined();
  expect(membersMap({ ...TREATY_BODY, map: SHEET }, on("2021-02-18"))).toBeUndefined();
});

test("before there was such a thing it had no members, dated or not", () => {
  const entry = { ...LEAGUE, exists: { from: "1985" } };
  expect(membersMap(entry, on("1984-12-31"))).toBeUndefined();
  expect(membersMap({ ...entry, exists: { from: "2000" } }, on("2000-01-01"))).toBeDefined();
});
