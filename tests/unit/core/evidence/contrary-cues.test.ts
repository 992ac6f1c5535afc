import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  snapback: {
    aliases: [{ form: "snapback", case: "free", needs: ["Iran"], not: ["hat", "snapback cap"] }],
  },
  fed: { aliases: [{ form: "Fed", not: ["Fed up"] }] },
});

test.each([
  ["in the paragraph", ["Iran and a hat and snapback."], []],
  ["in the paragraph before", ["Hats!", "Iran and snapback."], []],
  ["in the paragraph after", ["Iran and snapback.", "Hats!"], []],
  ["in the headline", ["headline: Hats of the year", "A.", "B.", "Iran and snapback."], []],
  ["far away", ["Hats!", "And so on.", "Iran and snapback."], ["snapback"]],
  ["around the mention", ["Iran, snapback cap."], []],
  ["around one that needs nothing else", ["Fed up with it."], []],
  ["not at all", ["The Fed met."], ["fed"]],
])("a word of another sense %s", (_, page, entries) => {
  expect(entriesIn(index, page)).toEqual(entries);
});
