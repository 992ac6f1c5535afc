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
