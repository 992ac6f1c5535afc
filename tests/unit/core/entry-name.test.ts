import { expect, test } from "vitest";
import { entryName } from "../../../lib/core/entry-name.ts";
import { PACT, TREATY_BODY } from "../../fakes/entries.ts";

test("an entry is called what the press calls it, else by its full name", () => {
  expect([PACT, TREATY_BODY].map(entryName)).toEqual(["the Pact", "Vale Commission"]);
});
