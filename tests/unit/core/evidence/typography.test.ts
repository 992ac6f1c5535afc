import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({ hill: { aliases: [{ form: "Hill", needs: ["senators"] }] } });

test.each([
  ["after the first word of a list's line", "Few senators came. - The Hill is quiet", true],
  ["by itself", "Few senators are on the Hill. Then they left.", true],
  ["at the end of a name", "The senators. They heard Anita Hill.", false],
  ["at the beginning of a name", "The senators. They live in Hill Street.", false],
  ["in a name but with more for it", "Senators heard Anita Hill and senators. Hill", true],
])("a capitalised word %s", (_, text, found) => {
  expect(entriesIn(index, [text]).length > 0).toBe(found);
});

test("a headline capitalises every word", () => {
  expect(entriesIn(index, ["headline: Senators Leave! The Hill Is Quiet"])).toEqual(["hill"]);
});
