import { expect, test } from "vitest";
import { faultsWith } from "../../authored.ts";

test.each([
  [
    "a form over a full stop",
    "- PoV",
    "- Vale. Norland",
    'demo/pact.yaml:5: aliases.0.form: The form "Vale. Norland" has "." between its words; a term never reaches over it',
  ],
  [
    "a form without a word",
    "- PoV",
    '- "--"',
    'demo/pact.yaml:5: aliases.0.form: The form "--" has no word in it',
  ],
  [
    "a needed cue over a full stop",
    "[Vale, Norland]",
    "[Vale, North. South]",
    'demo/pact.yaml:7: aliases.1.needs: The form "North. South" has "." between its words; a term never reaches over it',
  ],
  [
    "a contrary cue over a comma",
    "[with the devil]",
    '["water, wine"]',
    'demo/pact.yaml:8: aliases.1.not: The form "water, wine" has "," between its words; a term never reaches over it',
  ],
])("%s", (_what, was, is, expected) => {
  expect(faultsWith(was, is)).toEqual([expected]);
});
