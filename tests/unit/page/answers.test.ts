// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstDay } from "../../../lib/core/dates.ts";
import { answersOf, termsOf } from "../../../lib/page/answers.ts";
import type { Attention } from "../../../lib/page/attention.ts";
import type { Mark } from "../../../lib/page/marks.ts";
import type { Reading } from "../../../lib/page/reading.ts";
import { browser, fake } from "../../fakes/browser.ts";
import { CARDS } from "../../components/states/Card.tsx";
import { markIn, standAt } from "./marked.ts";

const SCREEN = 600;
let marks: Mark[];
let told: string[];
let shown: unknown[];
let openMark: Mark | undefined;
let scrolled: number[];

/** A page of these paragraphs, each one term, this far from the top of the window. */
function page(tops: readonly [surface: string, top: number][], underlined = true): void {
  document.body.innerHTML = tops.map(([surface]) => `<p>${surface}</p>`).join("");
  marks = [...document.body.children].map((paragraph) => markIn(paragraph, { underlined }));
  standAt(new Map(marks.map(({ fragments }, at) => [fragments[0]!.node, tops[at]![1]])));
}

const attention: Attention = {
  tell: (event) => void told.push("mark" in event ? `${event.is} ${event.mark?.spot.surface}` : ""),
  restingMark: () => undefined,
  openMark: () => openMark,
  showEntry: async (view) => void shown.push(view),
};
const inView = (): Reading | undefined =>
  marks.length > 0
    ? ({ marks, published: firstDay("2021-02-18") } as Partial<Reading> as Reading)
    : undefined;
const readings = (): Reading[] => [inView() ?? []].flat();
let isReading = false;
const stories = { readings, isReading: () => isReading, inView, wasOn: () => true };
const answers = answersOf({ stories, attention, foreign: () => undefined });

beforeEach(() => {
  fake.reset();
  [marks, told, shown, scrolled, openMark] = [[], [], [], [], undefined];
  isReading = false;
  Object.assign(globalThis, {
    innerHeight: SCREEN,
    scrollBy: ({ top }: { top: number }) => void scrolled.push(top),
  });
});
afterEach(() => vi.restoreAllMocks());

describe("the page's terms", () => {
  const asked = () => answers["page-terms"]({ ask: "page-terms" });

  test("come in reading order, each once, as the page writes it first", () => {
    page([
      ["E3", 0],
      ["UN", 20],
      ["E3", 40],
    ]);
    marks[2] = { ...marks[2]!, spot: { ...marks[2]!.spot, surface: "E3" } };
    expect(asked()).toEqual({
      reading: false,
      article: true,
      type: "text/html",
      foreign: null,
      on: true,
      published: firstDay("2021-02-18"),
      terms: [
        { id: "e3", surface: "E3", count: 2, because: [] },
        { id: "un", surface: "UN", count: 1, because: [] },
      ],
    });
  });

  test("are none where there is no article", () => {
    const page = { type: "text/html", foreign: null, on: true };
    const none = { article: false, ...page, published: null, terms: [] };
    expect(asked()).toEqual({ reading: false, ...none });
    isReading = true;
    expect(asked()).toEqual({ reading: true, ...none });
  });

  test("leave out what the page has removed since", () => {
    page([
      ["E3", 0],
      ["UN", 20],
    ]);
    document.body.firstElementChild!.remove();
    expect(asked().terms.map(({ id }) => id)).toEqual(["un"]);
  });

  test("of no marks are none", () => expect(termsOf([])).toEqual([]));
});

describe("a term from the popup's list", () => {
  const show = (id: string) => answers["show-term"]({ ask: "show-term", id });

  test("opens where it stands on the screen", () => {
    page([
      ["E3", 100],
      ["UN", 200],
    ]);
    show("un");
    expect({ told, scrolled }).toEqual({ told: ["press UN"], scrolled: [] });
  });

  test.each([
    ["below", 2000],
    ["above", -500],
  ])("%s the screen is brought into view first", (_where, top) => {
    page([["UN", top]]);
    show("un");
    expect({ told, scrolled }).toEqual({ told: ["press UN"], scrolled: [top - 0.35 * SCREEN] });
  });

  test("that the page no longer has does nothing", () => {
    page([["E3", 100]]);
    show("un");
    expect(told).toEqual([]);
  });
});

describe("stepping", () => {
  const step = (by: 1 | -1): string | undefined => {
    answers.step({ ask: "step", by });
    return told[0]?.slice("press ".length);
  };
  const layOut = (...tops: number[]) =>
    page(["A1", "B2", "C3"].map((name, at) => [name, tops[at]!]));

  test.each([
    ["next", 1, "A1", "B2"],
    ["next at the end", 1, "C3", "A1"],
    ["previous", -1, "B2", "A1"],
    ["previous at the start", -1, "A1", "C3"],
  ] as const)("%s: from %3$s to %4$s", (_what, by, from, to) => {
    layOut(-50, 100, 900);
    openMark = marks.find(({ spot }) => spot.surface === from);
    expect(step(by)).toBe(to);
  });

  test.each([
    ["next: the first on the screen", 1, [-50, 100, 900], "B2"],
    ["next: the first below the screen", 1, [-90, -50, 900], "C3"],
    ["next, none is left: from the start", 1, [-90, -70, -50], "A1"],
    ["previous: the last above the screen", -1, [-90, -50, 100], "B2"],
    ["previous, all are above: the last", -1, [-90, -70, -50], "C3"],
  ] as const)("with no card open, %s", (_what, by, tops, expected) => {
    layOut(...tops);
    expect(step(by)).toBe(expected);
  });

  test("goes through underlined mentions alone, if there are any", () => {
    layOut(10, 20, 30);
    marks = marks.map((mark, at) => ({
      ...mark,
      spot: { ...mark.spot, underlined: at === 2 },
    }));
    expect(step(1)).toBe("C3");
  });

  test("goes through every mention where the reader knows them all", () => {
    page(
      [
        ["A1", 10],
        ["B2", 20],
      ],
      false,
    );
    expect(step(1)).toBe("A1");
  });

  test("does nothing on a page without terms", () => {
    expect(step(1)).toBeUndefined();
  });
});

describe("looking up the selection", () => {
  const lookUp = async (text: string): Promise<unknown> => {
    answers["look-up-selection"]({ ask: "look-up-selection", text });
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    return shown[0];
  };
  beforeEach(() => {
    page([["E3", 10]]);
    getSelection()!.selectAllChildren(document.body);
    vi.spyOn(Range.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect());
  });

  test.each([
    ["the entry that it names", CARDS.dated.view],
    ["that the glossary has none, and what is nearest", CARDS.missing.view],
  ])("shows %s, as of the page's day", async (_what, view) => {
    const asked: unknown[] = [];
    browser.runtime.onMessage.addListener(async (ask: unknown) => {
      asked.push(ask);
      return { ok: true, value: view };
    });
    expect(await lookUp("the Pact")).toEqual(view);
    expect(asked).toEqual([
      { ask: "look-up", text: "the Pact", published: firstDay("2021-02-18") },
    ]);
  });

  test("shows nothing where the worker can't be asked: that says nothing of the glossary", async () => {
    answers["look-up-selection"]({ ask: "look-up-selection", text: "the Pact" });
    await new Promise((resume) => setTimeout(resume, 10));
    expect(shown).toEqual([]);
  });
});
