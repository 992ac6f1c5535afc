// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { PREDEFINED } from "../../../fakes/i18n.ts";
import { SHEET } from "../../../fakes/entries.ts";
import { drawPicture, PICTURES } from "../../states/Picture.tsx";

afterEach(cleanup);
afterEach(() => void (PREDEFINED["@@bidi_dir"] = "ltr"));

const show = (name: keyof typeof PICTURES) => render(drawPicture(PICTURES[name]));
/** What a screen reader says of the picture. */
const said = (): string => {
  const [id = ""] = screen.getByRole("img").getAttribute("aria-labelledby")?.split(" ") ?? [];
  return document.getElementById(id)!.textContent;
};
const all = (selector: string) => [...document.querySelectorAll(selector)];
const shapes = (look: string) => all(`.sheet__${look}`).map((path) => path.textContent);
const written = (selector: string) => all(selector).map((one) => one.textContent);

test.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])(
  "%s: at most one picture, which says in words what it shows",
  (name) => {
    show(name);
    expect(screen.queryAllByRole("figure")).toHaveLength(name === "none" ? 0 : 1);
    if (name !== "none") expect(said().length).toBeGreaterThan(5);
  },
);

describe("a locator map", () => {
  test("says where the place is, and names what is around it", () => {
    show("place");
    expect(said()).toBe("Vale Dam in France. The map also names these countries: Germany.");
    expect(all(".sheet__here").map((path) => path.getAttribute("d"))).toEqual([
      SHEET.countries["FR"],
    ]);
    expect(written(".sheet__scale")).toEqual(["500 km"]);
  });

  test("leaves out names that have no room, or stand where the place's name or the scale does", () => {
    show("place");
    expect(written(".sheet__country")).toEqual(["France", "Germany"]);
  });

  test("of a place over which states disagree says of no country that it is there", () => {
    show("contestedPlace");
    expect(said()).toMatch(/^Vale Dam\. /u);
    expect(all(".sheet__here")).toEqual([]);
  });
});

describe("a members' map", () => {
  test("tells and shows who was in it that day, who had left and who came later", () => {
    show("members");
    expect(said()).toBe(
      "3 members on 18 Feb 2021: France, Germany and St Vincent & the Grenadines" +
        "Left before: United KingdomJoined since: United States",
    );
    expect(shapes("member")).toEqual(["France", "Germany"]);
    expect(shapes("gone")).toEqual(["United Kingdom"]);
    expect(shapes("joined")).toEqual(["United States"]);
  });

  test("shows who has left since as the members that they were", () => {
    show("membersThen");
    expect(said()).toContain("Left since: United Kingdom");
    expect(shapes("member")).toContain("United Kingdom");
  });

  test("of a page without a date speaks of today", () => {
    show("membersToday");
    expect(said()).toMatch(/^4 members today: /u);
  });

  test("does not spell out for the eye what is many, but for the ear", () => {
    show("manyMembers");
    expect(said()).toContain("10 members on 18 Feb 2021: Austria, Belgium");
    expect(screen.getByText("10 members on 18 Feb 2021")).toBeTruthy();
  });

  test("of an agreement does not speak of members", () => {
    show("parties");
    expect(said()).toMatch(/^3 countries in it on 18 Feb 2021: /u);
  });
});

describe("a timeline strip", () => {
  const place = (selector: string): number =>
    Number.parseFloat(all(selector)[0]!.getAttribute(selector === "text" ? "x" : "x1")!);

  test("says how many events there were, and on which side of the article", () => {
    show("timeline");
    expect(said()).toBe(
      "5 events, the first of 1 Jan 2015. 2 came before this article of 18 Feb 2021, 3 after.",
    );
    expect(all(".strip__event")).toHaveLength(2);
    expect(all(".strip__since")).toHaveLength(3);
    expect(written(".strip text")).toEqual(["2020", "2015", "today", "this article"]);
  });

  test.each([
    ["timelineBefore", "All came after this article of 1 Jun 2014."],
    ["timelineAfter", "All came before this article of 1 Jan 2026."],
  ] as const)("%s: %s", (name, words) => {
    show(name);
    expect(said()).toContain(words);
  });

  test("of a page without a date has no article on it", () => {
    show("timelineUndated");
    expect(said()).toBe("5 events, the first of 1 Jan 2015.");
    expect(all(".strip__here")).toEqual([]);
    expect(all(".strip__since")).toEqual([]);
  });

  test("runs from right to left for those who read so", () => {
    show("timeline");
    const here = place(".strip__here");
    cleanup();
    PREDEFINED["@@bidi_dir"] = "rtl";
    show("timeline");
    expect(place(".strip__here")).toBeCloseTo(100 - here, 1);
  });
});
