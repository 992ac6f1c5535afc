import fc from "fast-check";
import { expect, test } from "vitest";
import type { Spot } from "../../../lib/core/spots.ts";
import { packSpots, unpackSpots } from "../../../lib/messages/packed-spots.ts";

const TEXT = "The E3 and the UN met in Vienna, as the E3 had wanted and the UN had not.";
const RUNS = [0, 1].map((section) => ({ text: TEXT, role: "body", section }) as const);

const SPOT = fc.record({
  run: fc.nat(1),
  start: fc.nat(40),
  length: fc.nat(20),
  entry: fc.constantFrom("e3", "un", "iaea"),
  underlined: fc.boolean(),
  seen: fc.array(fc.constantFrom("Vienna", "Iran"), { maxLength: 2 }),
});

test("spots come out as they were put in, through a message too", () => {
  fc.assert(
    fc.property(fc.array(SPOT), (made) => {
      const spots = made.map(({ length, seen, ...spot }): Spot => {
        const end = spot.start + length;
        const surface = TEXT.slice(spot.start, end);
        return { ...spot, end, surface, score: 1, because: [{ kind: "cue", seen, weight: 1 }] };
      });
      const sent = JSON.parse(JSON.stringify(packSpots(spots)));
      const without = spots.map((spot) => ({ ...spot, score: undefined }));
      expect(unpackSpots(sent, RUNS)).toEqual(without);
    }),
  );
});

test("what is the same is sent once", () => {
  const because = [{ kind: "alias", seen: ["E3"], weight: 1 }] as const;
  const spot = { run: 0, start: 4, end: 6, entry: "e3", surface: "E3", score: 1 };
  const { entries, reasons } = packSpots(
    Array.from({ length: 50 }, () => ({ ...spot, because, underlined: true })),
  );
  expect([entries.length, reasons.length]).toEqual([1, 1]);
});
