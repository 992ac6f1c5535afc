import { describe, expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

const FAR = ["Something else.", "And more of it."];
const index = indexOf({
  snapback: {
    aliases: [
      { form: "snapback", case: "free", needs: ["sanctions", "Iran", "Iran nuclear deal"] },
    ],
  },
});
const seen = (...page: string[]): unknown =>
  spotsIn(index, page).map(({ because }) => because.map((reason) => reason.seen));

describe("what a form needs", () => {
  test.each([
    ["in the sentence", ["Iran faces snapback."], true],
    ["in the paragraph", ["Iran left. A snapback came."], true],
    ["one in the next paragraph alone", ["Iran left.", "A snapback came."], false],
    ["one twice in the next paragraph", ["Iran left. Iran!", "A snapback came."], false],
    ["one far away alone", ["Iran left.", ...FAR, "A snapback came."], false],
    ["two far away", ["Iran left. Sanctions!", ...FAR, "A snapback came."], true],
    ["one twice far away", ["Iran left. Iran!", ...FAR, "A snapback came."], false],
    ["two in the same words", ["The Iran nuclear deal", ...FAR, "A snapback came."], false],
    [
      "two far away, first together",
      ["The Iran nuclear deal", "Iran", ...FAR, "A snapback."],
      true,
    ],
    ["in another case", ["IRAN faces snapback."], true],
    ["a name in small letters", ["Sail-iran faces snapback, iran."], false],
    ["nowhere", ["A snapback came."], false],
  ])("%s", (_, page, found) => {
    expect(entriesIn(index, page)).toEqual(found ? ["snapback"] : []);
  });

  test("nearer is worth more", () => {
    const scores = [
      ["Iran faces snapback. Sanctions."],
      ["Iran left. A snapback. Sanctions."],
      ["Iran left. Sanctions.", "A snapback."],
    ].map((page) => spotsIn(index, page)[0]?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  test("is not met by the mention itself", () => {
    const own = indexOf({ salt: { aliases: [{ form: "SALT II", needs: ["SALT"] }] } });
    expect(entriesIn(own, ["The SALT II talks and SALT II"])).toEqual([]);
    expect(entriesIn(own, ["The SALT II talks and SALT I"])).toEqual(["salt"]);
  });

  test("is named as the page has it, the nearest first", () => {
    expect(seen("Sanctions.", "Iran’s\u00a0end. A snapback.")).toEqual([[["Iran", "Sanctions"]]]);
  });
});

test("a small-letter cue is met by its plural", () => {
  const plural = indexOf({ hold: { aliases: [{ form: "breakout", needs: ["centrifuge"] }] } });
  expect(entriesIn(plural, ["Centrifuges and breakout"])).toEqual(["hold"]);
});
