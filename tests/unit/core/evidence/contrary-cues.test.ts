import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  snapback: {
    aliases: [{ form: "snapback", case: "free", needs: ["Iran"], not: ["hat", "snapback cap"] }],
  },
  fed: { aliases: [{ form: "Fed", not: ["Fed up", "FedEx"] }] },
  trump: {
    aliases: ["Donald Trump", { form: "Trump", surname: true, not: ["Trump Tower", "snooker"] }],
  },
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

const DONALD = "Donald Trump spoke.";

test.each([
  ["that needs nothing", ["Fed up, he left the Fed."], ["fed"]],
  ["that needs nothing, in the headline", ["headline: Fed up", "The Fed met."], ["fed"]],
  ["that needs nothing, but it stands apart", ["FedEx and the Fed."], []],
  ["that is a surname", [DONALD, "In Trump Tower aides met Trump."], ["trump", "trump"]],
  ["that is a surname, but it stands apart", [DONALD, "Snooker: Trump won."], ["trump"]],
  ["that is ambiguous", ["Iran: snapback cap.", "The snapback."], []],
])("a longer name around a form %s", (_, page, entries) => {
  expect(entriesIn(index, page)).toEqual(entries);
});
