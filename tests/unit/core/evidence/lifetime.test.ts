import { expect, test } from "vitest";
import { day, entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  jcpoa: { from: day(2015, 7, 14), to: day(2018, 5, 8), aliases: ["Iran deal"] },
});

test.each([
  ["long before", day(2009), []],
  ["while it was being negotiated", day(2014, 11), ["jcpoa"]],
  ["in its time", day(2016), ["jcpoa"]],
  ["after its end", day(2025), ["jcpoa"]],
  ["on a day unknown", undefined, ["jcpoa"]],
])("a page published %s", (_, published, entries) => {
  expect(entriesIn(index, ["The Iran deal."], { published })).toEqual(entries);
});

test("a form that needs a context is not believed a day before there was such a thing", () => {
  const war = { form: "Iran war", needs: ["Tehran"] };
  const wars = indexOf({ "war-2026": { from: day(2026, 2, 28), aliases: [war] } });
  const text = ["Tehran counted the cost of the Iran war."];
  expect(entriesIn(wars, text, { published: day(2025, 8) })).toEqual([]);
  expect(entriesIn(wars, text, { published: day(2026, 3) })).toEqual(["war-2026"]);
});
