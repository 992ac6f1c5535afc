import { describe, expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "./glossary.ts";

const E3 = indexOf({
  "e3-diplomacy": {
    aliases: [{ form: "E3", case: "exact", needs: ["Iran", "nuclear talks", "Germany"] }],
  },
  "e3-show": {
    aliases: [{ form: "E3", case: "exact", needs: ["console", "video game", "Sony"] }],
  },
});

describe("a form of two entries", () => {
  test("is the one that the page speaks of", () => {
    expect(entriesIn(E3, ["The E3 met on Iran."])).toEqual(["e3-diplomacy"]);
    expect(entriesIn(E3, ["Sony will skip E3 this year."])).toEqual(["e3-show"]);
  });

  test("is nothing where neither or both are spoken of", () => {
    expect(entriesIn(E3, ["They met at E3."])).toEqual([]);
    expect(entriesIn(E3, ["Germany's E3 console."])).toEqual([]);
  });

  test("is the better one where it leads clearly", () => {
    expect(entriesIn(E3, ["The E3 and Iran met for nuclear talks; Sony did not."])).toEqual([
      "e3-diplomacy",
    ]);
  });

  test("of equal standing is nothing", () => {
    const twins = indexOf({ a: { aliases: ["Congress"] }, b: { aliases: ["Congress"] } });
    expect(entriesIn(twins, ["Congress voted."])).toEqual([]);
  });
});

test("forms that two entries share are told apart by the company they keep", () => {
  const twins = indexOf({
    a: { related: ["senate"], aliases: ["Congress"] },
    b: { aliases: ["Congress"] },
    senate: { pack: "other", aliases: ["US Senate"] },
  });
  expect(entriesIn(twins, ["Congress and the US Senate"])).toEqual(["a", "senate"]);
});

test("why a sense was chosen can be read", () => {
  const index = indexOf({
    e3: {
      related: ["jcpoa"],
      aliases: [{ form: "E3", case: "exact", needs: ["Iran", "Vienna"] }],
    },
    jcpoa: { aliases: [{ form: "JCPOA", case: "exact" }] },
  });
  const [spot] = spotsIn(index, ["Iran’s envoy left Vienna. The E3 stayed.", "The JCPOA holds."]);
  expect(spot?.because).toEqual([
    { kind: "cue", seen: ["Vienna", "Iran"], weight: 2 },
    { kind: "companion", seen: ["jcpoa"], weight: 0.5 },
  ]);
  expect(spot?.score).toBe(2.5);
});
