import { describe, expect, test } from "vitest";
import { cardView } from "../../../lib/core/card-view.ts";
import { firstDay } from "../../../lib/core/dates.ts";
import type { RelatedName } from "../../../lib/glossary/body.ts";
import { PACT, TREATY_BODY } from "../../fakes/entries.ts";

const day = (date: string) => firstDay(date)!;
const TODAY = day("2026-11-24");
const on = (date: string) => ({ published: day(date), today: TODAY });
const texts = (events: readonly { readonly text: string }[]) => events.map(({ text }) => text);

describe("the pact, read in an article of 18 February 2021", () => {
  const view = cardView(PACT, on("2021-02-18"));

  test("is named as the press names it", () => {
    expect(view).toMatchObject({ name: "the Pact", fullName: "Pact of Vale", kind: "agreement" });
  });

  test("tells how things stood that day", () => {
    expect(view.onDay).toEqual({
      day: day("2021-02-18"),
      dated: true,
      pageGivesNone: false,
      notYet: false,
      lines: ["Norland has left the pact."],
      former: undefined,
    });
  });

  test("tells what has happened since, the major events unfolded", () => {
    expect(texts(view.since)).toEqual(["Norland came back.", "The pact ended."]);
    expect(texts(view.moreSince)).toEqual(["A round of talks failed."]);
  });

  test("parts the whole timeline by that day, in its own order", () => {
    expect(texts(view.before)).toEqual(["The pact was signed.", "Norland left."]);
    expect(texts(view.later)).toEqual([
      "A round of talks failed.",
      "Norland came back.",
      "The pact ended.",
    ]);
  });
});

test.each([
  ["2014-12-31", true, []],
  ["2015-01-01", false, ["All three keep the pact."]],
  ["2025-10-18", false, ["The pact has ended; nobody is bound by it."]],
])("on %s: not yet %s, %j", (date, notYet, lines) => {
  expect(cardView(PACT, on(date)).onDay).toMatchObject({ notYet, lines });
});

test("an event of the article's own month is not told as news", () => {
  expect(texts(cardView(PACT, on("2018-05-08")).since)).not.toContain("Norland left.");
});

test.each([
  ["of a page without a date", null, true],
  ["where there is no page", undefined, false],
])("%s the card speaks as of today; the page gives none: %3$s", (_where, published, none) => {
  const { onDay, since } = cardView(PACT, { published, today: TODAY });
  expect(onDay).toMatchObject({ day: TODAY, dated: false, pageGivesNone: none });
  expect(since).toEqual([]);
});

describe("links to other entries", () => {
  const link = (text: string, start: number, id = "vale") => ({ text, start, end: start + 3, id });
  const [early, late] = [PACT.timeline[0]!.event, PACT.timeline[4]!.event];
  const linked = (...links: ReturnType<typeof link>[]) =>
    cardView(PACT, on("2021-02-18"), { links }).links;

  test("stand once for each entry, where a reader meets it first on the card", () => {
    const inGist = link(PACT.gist, 8);
    const inBackground = link(PACT.background, 0);
    expect(linked(link(early, 0), link(late, 0), inBackground, inGist)).toEqual([inGist]);
    expect(linked(link(early, 0), inBackground, link(late, 0))).toEqual([link(late, 0)]);
    expect(linked(link(early, 0), inBackground)).toEqual([inBackground]);
  });

  test("of different entries stand side by side, in the order of the text", () => {
    const both = [link(PACT.gist, 4, "deal"), link(PACT.gist, 40, "water")];
    expect(linked(...both)).toEqual(both);
  });

  test("in sentences that the card does not show are left out", () => {
    expect(linked(link(PACT.states[0]!.state, 0))).toEqual([]);
  });
});

test("a person's office stands before how things were", () => {
  const roles = [{ from: "2020", office: "Chair of the pact" }];
  expect(cardView({ ...PACT, roles }, on("2021-02-18")).onDay.lines).toEqual([
    "Chair of the pact",
    "Norland has left the pact.",
  ]);
});

describe("a related entry", () => {
  const treaty: RelatedName = { id: "treaty", as: "led to", name: "Treaty" };
  const began = (published: string, related: RelatedName) =>
    cardView({ ...PACT, related: [related] }, on(published)).related[0]?.began;

  test.each([
    ["2018-04-30", "2018"],
    ["2018-05-01", undefined],
    ["2021-02-18", undefined],
  ])("that came later than the day has its year: on %s %s", (published, year) => {
    expect(began(published, { ...treaty, from: "2018-05" })).toBe(year);
  });

  test("of which no beginning is known has none", () => {
    expect(began("2016-03-01", treaty)).toBeUndefined();
  });
});

describe("of someone out of office", () => {
  const person = {
    ...PACT,
    kind: "person" as const,
    states: [],
    roles: [
      { from: "2009", to: "2013-01", office: "Clerk" },
      { from: "2015", to: "2019-05-02", office: "Chair" },
      { from: "2022", office: "Envoy" },
    ],
  };

  test.each([
    ["2008-06-01", undefined, []],
    ["2010-06-01", undefined, ["Clerk"]],
    ["2013-01-30", undefined, []],
    ["2013-01-31", { office: "Clerk", until: "2013-01" }, []],
    ["2019-05-01", undefined, ["Chair"]],
    ["2021-02-18", { office: "Chair", until: "2019-05-02" }, []],
    ["2022-12-31", undefined, ["Envoy"]],
  ])("the office left last is told, on %s", (date, former, lines) => {
    expect(cardView(person, on(date)).onDay).toMatchObject({ former, lines });
  });

  test("is never said to be not there yet, though the first state comes later", () => {
    const states = [{ from: "2020", state: "Is dead." }];
    expect(cardView({ ...person, states }, on("2018-01-01")).onDay).toMatchObject({
      notYet: false,
      lines: ["Chair"],
    });
  });

  test("what the entry itself says of the day is told instead", () => {
    const states = [{ from: "2020", state: "Writes memoirs." }];
    expect(cardView({ ...person, states }, on("2021-02-18")).onDay).toMatchObject({
      former: undefined,
      lines: ["Writes memoirs."],
    });
  });
});

test("an entry is not said to be missing only because its states begin later", () => {
  for (const exists of [{ from: "1990" }, undefined]) {
    const { onDay } = cardView({ ...PACT, exists }, on("2000-01-01"));
    expect(onDay).toMatchObject({ notYet: false, lines: [] });
  }
});

test("a full name that says no more than the short one is left out", () => {
  expect(cardView(TREATY_BODY, on("2021-02-18")).fullName).toBeUndefined();
  expect(cardView({ ...PACT, short: PACT.term }, on("2021-02-18")).fullName).toBeUndefined();
});
