import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  who: {
    aliases: [
      { form: "WHO", case: "exact", word: true, needs: ["virus"] },
      { form: "UN", case: "exact" },
    ],
  },
});

test.each([
  ["WHO BEAT VIRUS: the doctors speak", []],
  ["Doctors on the virus: IT MATTERS WHO beat it", []],
  ["THE WHO ON the virus", []],
  ["The WHO beat the virus.", ["who"]],
  ["The US WHO team saw the virus.", ["who"]],
  ["A virus: UN, WHO, EU agree", ["who", "who"]],
])("an acronym that is a word, among words in capitals: %s", (text, entries) => {
  expect(entriesIn(index, [text])).toEqual(entries);
});
