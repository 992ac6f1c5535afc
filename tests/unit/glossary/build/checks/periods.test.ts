import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

const SECOND = "from: 2018-05\n    state";

test.each([
  [
    "states that overlap",
    SECOND,
    "from: 2018-04\n    state",
    "demo/pact.yaml:24: states.1.from: begins on 2018-04, before the one before it ends on 2018-05",
  ],
  [
    "a state after one without end",
    "    to: 2018-05\n",
    "",
    "demo/pact.yaml:23: states.1.from: the period before it, from 2015, has no end",
  ],
  [
    "a state that ends before it begins",
    SECOND,
    "from: 2018-05\n    to: 2017\n    state",
    "demo/pact.yaml:25: states.1.to: ends on 2017, before it begins on 2018-05",
  ],
  [
    "an office that ends before it begins",
    "to: 2016",
    "to: 2014",
    "demo/pact.yaml:28: roles.0.to: ends on 2014, before it begins on 2015",
  ],
])("%s", (_what, was, is, expected) => {
  expect(faultsWith(was, is)).toEqual([expected]);
});

test("offices may overlap, and states may leave a gap", () => {
  const two = "roles:\n  - { from: 2015, office: Keeper, source: news }";
  expect(faultsWith("roles:", two)).toEqual([]);
  expect(faultsWith(SECOND, "from: 2020\n    state")).toEqual([]);
});
