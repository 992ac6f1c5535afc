import { expect, test } from "vitest";
import { eachStep, finish, mapSteps } from "../../../lib/core/steps.ts";

const NUMBERS = Array.from({ length: 1000 }, (_, at) => at);

test("work on many items can be interrupted, on few it is done at once", () => {
  expect([...eachStep(NUMBERS, () => undefined)].length).toBeGreaterThan(10);
  expect([...eachStep(NUMBERS.slice(0, 10), () => undefined)]).toHaveLength(0);
});

test("every item is worked on, in order, and what is made of it is kept", () => {
  expect(finish(mapSteps(NUMBERS, (one) => one + 1))).toEqual(NUMBERS.map((one) => one + 1));
  expect(finish(mapSteps([1, 2, 3], (one) => (one === 2 ? undefined : one)))).toEqual([1, 3]);
});
