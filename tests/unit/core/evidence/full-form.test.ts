import { expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

const index = indexOf({
  fed: {
    aliases: [
      { form: "Fed", needs: ["interest rate"] },
      "Federal Reserve",
      { form: "US Fed bank", needs: ["dollar"] },
    ],
  },
});

test("a full form before it says what a short form is", () => {
  expect(entriesIn(index, ["The Federal Reserve met.", "A.", "The Fed spoke."])).toHaveLength(2);
  expect(spotsIn(index, ["The Federal Reserve met. The Fed spoke."])[1]?.because).toEqual([
    { kind: "full-name", seen: ["Federal Reserve"], weight: 1 },
  ]);
});

test("one after it is half of that", () => {
  expect(entriesIn(index, ["The Fed spoke.", "A.", "The Federal Reserve met."])).toHaveLength(1);
  expect(entriesIn(index, ["Interest rates.", "The Fed.", "Federal Reserve."])).toHaveLength(2);
});

test("one that is itself ambiguous says nothing", () => {
  expect(entriesIn(index, ["The US Fed bank met. The Fed spoke."])).toEqual([]);
});
