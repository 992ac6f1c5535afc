import { describe, expect, test } from "vitest";
import { firstDay } from "../../../lib/core/dates.ts";
import { sinceThen } from "../../../lib/core/since-then.ts";
import type { EntryBody } from "../../../lib/glossary/body.ts";
import { PACT } from "../../fakes/entries.ts";

const day = (date: string) => firstDay(date)!;
const TODAY = day("2026-11-24");
const told = (entry: Partial<EntryBody>, from: string) => {
  const { since, moreSince } = sinceThen({ ...PACT, ...entry }, day(from), TODAY);
  const line = ({ date, text, left }: (typeof since)[number]) =>
    `${date} ${left ? "left: " : ""}${text}`;
  return { since: since.map(line), moreSince: moreSince.map(line) };
};

const event = (date: string, text: string, major = false) => ({
  date,
  event: text,
  major,
});
const state = (from: string, to: string | undefined, text: string) => ({
  from,
  to,
  state: text,
});

test("where nothing since is major, the latest two events are told", () => {
  const timeline = [1, 2, 3, 4].map((n) => event(`202${n}`, "It met."));
  expect(told({ timeline, states: [] }, "2020-01-01")).toEqual({
    since: ["2023 It met.", "2024 It met."],
    moreSince: ["2021 It met.", "2022 It met."],
  });
});

describe("how things stand today", () => {
  const states = [
    state("2015-01-01", "2022-03-04", "Adan chairs it."),
    state("2022-03-04", "2025-06-01", "Berit chairs it."),
    state("2025-06-01", undefined, "Cem chairs it."),
  ];
  const timeline = [
    event("2016-01-01", "It met."),
    event("2021-01-01", "It met again.", true),
    event("2023-01-01", "It split.", true),
  ];

  test("is told where no event tells it, and leaves room for one event", () => {
    expect(told({ states, timeline }, "2020-05-05")).toEqual({
      since: ["2023-01-01 It split.", "2025-06-01 Cem chairs it."],
      moreSince: ["2021-01-01 It met again."],
    });
  });

  test("is told where there is no event at all, and of the states between nothing", () => {
    expect(told({ states, timeline: [] }, "2020-05-05").since).toEqual([
      "2025-06-01 Cem chairs it.",
    ]);
  });

  test.each(["2025-06-01", "2025-06", "2025"])("is not told beside an event of %s", (date) => {
    const elected = event(date, "Cem was elected.");
    expect(told({ states, timeline: [elected] }, "2020-05-05").since).toEqual([
      `${date} Cem was elected.`,
    ]);
  });

  test("is no news to an article of the same state", () => {
    expect(told({ states, timeline: [] }, "2025-06-01").since).toEqual([]);
  });

  test("stands among the events by its date", () => {
    const late = [...timeline, event("2026-01-01", "It was renamed.", true)];
    expect(told({ states, timeline: late }, "2020-05-05").since).toEqual([
      "2025-06-01 Cem chairs it.",
      "2026-01-01 It was renamed.",
    ]);
  });
});

describe("offices", () => {
  const role = (from: string, to: string | undefined, office: string) => ({
    from,
    to,
    office,
  });
  const person = { kind: "person" as const, timeline: [], states: [] };

  test("that someone has come to hold are told", () => {
    const roles = [
      role("2017-01-20", "2021-01-20", "President"),
      role("2025-01-20", undefined, "President again"),
    ];
    expect(told({ ...person, roles }, "2020-05-05").since).toEqual(["2025-01-20 President again"]);
  });

  test("that someone held that day, and left for none, are told as left", () => {
    const roles = [role("2010", "2019-01-01", "Member"), role("2018-02-05", "2026-05-15", "Chair")];
    expect(told({ ...person, roles }, "2021-02-18").since).toEqual(["2026-05-15 left: Chair"]);
    const timeline = [event("2026-05-15", "His term ended.")];
    expect(told({ ...person, roles, timeline }, "2021-02-18").since).toEqual([
      "2026-05-15 His term ended.",
    ]);
  });

  test("left the day after an event are told by it: the day before was the last", () => {
    const roles = [role("2021-08-05", "2024-05-20", "President")];
    const since = (date: string) =>
      told({ ...person, roles, timeline: [event(date, "He died.")] }, "2023-02-18").since;
    expect(since("2024-05-19")).toEqual(["2024-05-19 He died."]);
    expect(since("2024-05")).toEqual(["2024-05 He died."]);
    expect(since("2024-05-18")).toEqual(["2024-05-18 He died.", "2024-05-20 left: President"]);
  });

  test("that someone left, but holds another, are not told as left", () => {
    const roles = [
      role("2018-02-05", "2026-05-15", "Chair"),
      role("2012-02-05", undefined, "Member"),
    ];
    expect(told({ ...person, roles }, "2021-02-18").since).toEqual([]);
  });
});
