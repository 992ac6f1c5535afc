import { expect, test } from "vitest";
import { pluralsOf } from "../../../lib/core/plurals.ts";

test.each([
  ["centrifuge", ["centrifuges"]],
  ["treaty", ["treaties"]],
  ["envoy", ["envoys"]],
  ["breach", ["breaches"]],
  ["tax", ["taxes"]],
  ["witness", ["witnesses"]],
  ["status", ["statuses"]],
  ["crisis", ["crises"]],
  ["axis", ["axes"]],
  ["sanctions", []],
  ["spokesman", ["spokesmen"]],
  ["German", ["Germans"]],
  ["half", ["halves"]],
  ["chief", ["chiefs"]],
  ["criterion", ["criteria"]],
  ["nation", ["nations"]],
  ["veto", ["vetoes"]],
  ["embargo", ["embargoes"]],
  ["manifesto", ["manifestos", "manifestoes"]],
  ["ICBM", ["ICBMs"]],
  ["2231", []],
  ["x", []],
])("the plural of %s is %j", (word, plurals) => {
  expect(pluralsOf(word)).toEqual(plurals);
});
