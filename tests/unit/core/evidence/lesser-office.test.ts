import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  secretary: {
    aliases: [
      { form: "secretary of state", case: "free" },
      "US Secretary of State",
      "Secretary-General",
    ],
  },
  spokesman: { aliases: ["State Department spokesman"] },
  person: { aliases: ["Foreign Minister Araghchi"] },
  un: { aliases: ["UN"] },
});

test.each([
  ["The Deputy Secretary of State met him.", []],
  ["The Deputy US Secretary of State met him.", []],
  ["a deputy assistant secretary of state", []],
  ["Assistant  Secretary of State Chris Smith", []],
  ["the Vice-Secretary of State", []],
  ["It sent Under Secretary of State Wendy Sherman.", []],
  ["the under secretary of state for arms control", []],
  ["an under-secretary of state", []],
  ["the UN Under-Secretary-General", ["un"]],
  ["Deputy State Department spokesman Vedant Patel", []],
  ["Morale fell under Secretary of State Rex Tillerson.", ["secretary"]],
  ["The acting secretary of state and a former secretary of state", ["secretary", "secretary"]],
  ["He is a deputy, secretary of state next year.", ["secretary"]],
  ["Deputy Foreign Minister Araghchi", ["person"]],
  ["Deputy UN chief", ["un"]],
])("the deputy of an office holds another: %s", (text, entries) => {
  expect(entriesIn(index, [text])).toEqual(entries);
});
