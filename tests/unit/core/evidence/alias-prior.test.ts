import { expect, test } from "vitest";
import { entriesIn, indexOf, spotsIn } from "../glossary.ts";

test("a form that nothing else is called needs nothing", () => {
  const index = indexOf({ iaea: { aliases: [{ form: "IAEA", case: "exact" }] } });
  expect(spotsIn(index, ["The IAEA met."])[0]?.because).toEqual([
    { kind: "alias", seen: ["IAEA"], weight: 1 },
  ]);
});

test("one that has needs is nothing by itself", () => {
  const index = indexOf({ e3: { aliases: [{ form: "E3", needs: ["Iran"] }] } });
  expect(entriesIn(index, ["The E3 met."])).toEqual([]);
});
