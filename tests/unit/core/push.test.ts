import { expect, test } from "vitest";
import { push } from "../../../lib/core/push.ts";

test("values gather under their keys, in order", () => {
  const lists = new Map<string, number[]>();
  for (const [key, value] of [
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ] as const)
    push(lists, key, value);
  expect([...lists]).toEqual([
    ["a", [1, 3]],
    ["b", [2]],
  ]);
});
