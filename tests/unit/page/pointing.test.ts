import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  IDLE,
  type Manner,
  point,
  type Pointing,
  type PointingEffect,
  type PointingEvent,
} from "../../../lib/page/pointing.ts";

/*
 * Where a reader's attention is. Arrows with * ask for the entry and make a new token; a timer or
 * an answer with an older token is dropped.
 *
 *           over a term *          rested, entry not here         press, on any state *
 *   idle ------------------> resting ------------------> waiting <------------------ (any)
 *    ^ ^                      |  |  ^                     |   |
 *    | |  off the term,       |  |  | over another *      |   | arrived
 *    | +--failed--------------+  |  +---------------------|   | (held if it was pressed)
 *    |                           | rested, entry here     |   |
 *    | off the term, failed      v        arrived         |   v
 *    +--------------------------|------- open <-----------+  held --- turned away (not if pinned),
 *    |                          |       |  ^  \               ^        close ---> idle
 *    | left (over another: *    |  left |  | over it again,   | pin
 *    |        to resting)       |  it * v  | card entered      |
 *    +---------------------- leaving ------+------------------+
 *
 *   leaving begins anew (*) with every move towards the card.
 *   turned away and close lead to idle from anywhere; only a pinned card outlasts the former.
 */

type State = Pointing<string>;
const same = (one: string, other: string): boolean => one === other;
const step = (state: State, event: PointingEvent<string>) => point(state, event, same);

const ask = (mark: string, token: number) => ({ do: "ask", mark, token }) as const;
const wait = (what: "rest" | "leave", token: number) => ({ do: "wait", for: what, token }) as const;
const open = (mark: string, manner: Manner = "rest") => ({ do: "open", mark, manner }) as const;
const close = { do: "close" } as const;

const RESTING: State = { at: "resting", token: 5, mark: "E3", here: false };
const READY: State = { ...RESTING, here: true };
const WAITING: State = { at: "waiting", token: 5, mark: "E3", manner: "rest" };
const PRESSED: State = { ...WAITING, manner: "press" };
const STEPPED: State = { ...WAITING, manner: "step" };
const OPEN: State = { at: "open", token: 5, mark: "E3" };
const LEAVING: State = { at: "leaving", token: 5, mark: "E3", over: undefined };
const HELD: State = { at: "held", token: 5, mark: "E3", pinned: false };
const PINNED: State = { ...HELD, pinned: true };
const AWAY: State = { at: "idle", token: 5 };
const GONE: State = { at: "idle", token: 6 };
const NEXT: State = { at: "resting", token: 6, mark: "UN", here: false };

const over = (mark?: string) => ({ is: "over", mark }) as const;
const toCard = (mark?: string) => ({ is: "over", mark, toCard: true }) as const;
const at = (is: "rested" | "left" | "arrived" | "failed", token = 5) => ({ is, token }) as const;

type Arrow = [string, State, PointingEvent<string>, State, ...PointingEffect<string>[]];

const ARROWS: Arrow[] = [
  ["idle, over nothing", AWAY, over(), AWAY],
  ["idle, over a term", AWAY, over("UN"), NEXT, ask("UN", 6), wait("rest", 6)],

  ["resting, still there", RESTING, over("E3"), RESTING],
  ["resting, the entry comes", RESTING, at("arrived"), READY],
  ["resting, long enough", READY, at("rested"), OPEN, open("E3")],
  ["resting, long enough but no entry", RESTING, at("rested"), WAITING],
  ["resting, off the term", RESTING, over(), GONE, close],
  ["resting, over another", RESTING, over("UN"), NEXT, ask("UN", 6), wait("rest", 6)],
  ["resting, no entry to be had", RESTING, at("failed"), GONE, close],

  ["waiting, the entry comes", WAITING, at("arrived"), OPEN, open("E3")],
  ["waiting, off the term", WAITING, over(), GONE, close],
  ["waiting, over another", WAITING, over("UN"), NEXT, ask("UN", 6), wait("rest", 6)],
  ["waiting, no entry to be had", WAITING, at("failed"), GONE, close],
  ["pressed, the entry comes", PRESSED, at("arrived"), HELD, open("E3", "press")],
  ["gone to by a key, the entry comes", STEPPED, at("arrived"), HELD, open("E3", "step")],
  ["pressed, the pointer wanders", PRESSED, over("UN"), PRESSED],
  ["pressed, off the term", PRESSED, over(), PRESSED],
  ["pressed, no entry to be had", PRESSED, at("failed"), GONE, close],

  ["open, still there", OPEN, over("E3"), OPEN],
  ["open, off the term", OPEN, over(), { ...LEAVING, token: 6 }, wait("leave", 6)],
  ["open, over another", OPEN, over("UN"), { ...LEAVING, token: 6, over: "UN" }, wait("leave", 6)],
  ["open, out of the card", OPEN, { is: "card-left" }, { ...LEAVING, token: 6 }, wait("leave", 6)],
  ["open, pinned", OPEN, { is: "pin", on: true }, PINNED],

  ["leaving, back to the term", LEAVING, over("E3"), OPEN],
  ["leaving, into the card", LEAVING, { is: "card-entered" }, OPEN],
  ["leaving, over another", LEAVING, over("UN"), { ...LEAVING, over: "UN" }],
  ["leaving, to the card", LEAVING, toCard(), { ...LEAVING, token: 6 }, wait("leave", 6)],
  [
    "leaving, to the card across another",
    LEAVING,
    toCard("UN"),
    { ...LEAVING, token: 6, over: "UN" },
    wait("leave", 6),
  ],
  ["leaving, over nothing again", { ...LEAVING, over: "UN" }, over(), LEAVING],
  ["leaving, for good", LEAVING, at("left"), GONE, close],
  [
    "leaving for another",
    { ...LEAVING, over: "UN" },
    at("left"),
    { ...NEXT, token: 7 },
    close,
    ask("UN", 7),
    wait("rest", 7),
  ],
  ["leaving, pinned", LEAVING, { is: "pin", on: true }, PINNED],

  ["held, the pointer wanders", HELD, over("UN"), HELD],
  ["held, out of the card", HELD, { is: "card-left" }, HELD],
  ["held, pinned", HELD, { is: "pin", on: true }, PINNED],
  ["held, no longer pinned", PINNED, { is: "pin", on: false }, HELD],
  ["held, turned away", HELD, { is: "turned-away" }, GONE, close],
  ["pinned, turned away", PINNED, { is: "turned-away" }, PINNED],
  ["pinned, closed", PINNED, { is: "close" }, GONE, close],

  ["idle, turned away", AWAY, { is: "turned-away" }, AWAY],
  ["idle, closed", AWAY, { is: "close" }, AWAY],
  ["idle, a late pin", AWAY, { is: "pin", on: true }, AWAY],
];

test.each(ARROWS)("%s", (...arrow) => {
  const [, from, event, state, ...effects] = arrow;
  expect(step(from, event)).toEqual({ state, effects });
});

const SHOWING = [RESTING, READY, WAITING, PRESSED, OPEN, LEAVING, HELD, PINNED];

describe("from anywhere", () => {
  const pressed = { at: "waiting", token: 6, mark: "UN", manner: "press" } as const;
  const press = { is: "press", mark: "UN", manner: "press" } as const;

  test.each([AWAY, RESTING, READY, WAITING, PRESSED])("$at: a press asks at once", (from) => {
    const state = pressed;
    expect(step(from, press)).toEqual({ state, effects: [ask("UN", 6)] });
  });

  test.each([OPEN, LEAVING, HELD, PINNED])("$at: a press closes the card and asks", (from) => {
    const [state, effects] = [pressed, [close, ask("UN", 6)]];
    expect(step(from, press)).toEqual({ state, effects });
  });

  test.each(SHOWING)("$at: closing closes", (from) => {
    expect(step(from, { is: "close" })).toEqual({ state: GONE, effects: [close] });
  });

  test.each(SHOWING.filter((state) => state !== PINNED))("$at: turning away closes", (from) => {
    expect(step(from, { is: "turned-away" })).toEqual({ state: GONE, effects: [close] });
  });

  test.each([AWAY, ...SHOWING])("$at: what comes too late is dropped", (from) => {
    for (const is of ["rested", "left", "arrived", "failed"] as const) {
      expect(step(from, at(is, 4))).toEqual({ state: from, effects: [] });
    }
  });
});

describe("whatever happens, in whatever order", () => {
  const mark = fc.constantFrom("E3", "UN", "IAEA");
  /** `late` is how many interactions ago a timer was set or an entry asked for. */
  const timed = fc.record({
    is: fc.constantFrom("rested", "left", "arrived", "failed"),
    late: fc.constantFrom(0, 0, 0, 1, 2),
  });
  const happening = fc.oneof(
    { weight: 4, arbitrary: timed },
    fc.record({
      is: fc.constant("over" as const),
      mark: fc.option(mark, { nil: undefined }),
      toCard: fc.boolean(),
    }),
    fc.record({
      is: fc.constant("press" as const),
      mark,
      manner: fc.constantFrom("step" as const, "press" as const),
    }),
    fc.record({ is: fc.constant("pin" as const), on: fc.boolean() }),
    fc.record({ is: fc.constantFrom("card-entered", "card-left", "turned-away", "close") }),
  );
  type Happening = typeof happening extends fc.Arbitrary<infer Event> ? Event : never;
  const told = (state: State, event: Happening): PointingEvent<string> =>
    "late" in event ? { is: event.is, token: state.token - event.late } : event;
  const numRuns = Number(process.env["SIDELIGHT_RUNS"] ?? 2000);

  test("the chart is never left, and the card follows it", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (events) => {
        let state: State = IDLE;
        let card: string | undefined;
        for (const happened of events) {
          const event = told(state, happened);
          const next = step(state, event);
          expect(["idle", "resting", "waiting", "open", "leaving", "held"]).toContain(
            next.state.at,
          );
          expect(next.state.token).toBeGreaterThanOrEqual(state.token);
          if ("token" in event && event.token !== state.token) {
            expect(next).toEqual({ state, effects: [] });
          }
          for (const effect of next.effects) {
            if (effect.do === "open") card = effect.mark;
            if (effect.do === "close") card = undefined;
            if ("token" in effect) expect(effect.token).toBe(next.state.token);
          }
          state = next.state;
          if (state.at === "idle") expect(card).toBeUndefined();
          if (["open", "leaving", "held"].includes(state.at)) {
            expect(state).toHaveProperty("mark", card);
          }
          if (state.at === "resting") expect(card).toBeUndefined();
        }
        expect(step(state, { is: "close" }).state.at).toBe("idle");
      }),
      { numRuns },
    );
  });
});
