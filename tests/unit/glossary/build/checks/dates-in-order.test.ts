import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test.each([
  [
    "an event after a later one",
    "2018-05\n    event",
    "2014\n    event",
    "demo/pact.yaml:16: timeline.1.date: 2014 stands after a later event",
  ],
  [
    "an event after the review",
    "2018-05\n    event",
    "2026-12\n    event",
    "demo/pact.yaml:16: timeline.1.date: 2026-12 lies after the review on 2026-11-01",
  ],
])("%s", (_what, was, is, expected) => {
  expect(faultsWith(was, is)).toEqual([expected]);
});

test("events of one day, month or year may follow each other", () => {
  expect(faultsWith("2018-05\n    event", "2015\n    event")).toEqual([]);
});
