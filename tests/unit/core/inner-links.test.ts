import { expect, test } from "vitest";
import { innerLinks } from "../../../lib/core/inner-links.ts";
import { PACT } from "../../fakes/entries.ts";
import { indexOf } from "./glossary.ts";

const INDEX = indexOf({
  "pact-of-vale": { aliases: ["the Pact"] },
  norland: { pack: "other", aliases: ["Norland"] },
  "vale-commission": { aliases: ["Vale Commission"] },
  water: {
    aliases: [{ form: "the water", case: "free", needs: ["lake"] }],
    related: ["vale-commission", "pact-of-vale"],
  },
  round: { aliases: [{ form: "Round", needs: ["boxing"] }] },
});
const linksOf = (more: Partial<typeof PACT> = {}, packsOff: string[] = []) =>
  innerLinks({ ...PACT, ...more }, INDEX, new Set(packsOff)).map(
    ({ text, start, end, id }) => `${id}: ${text.slice(start, end)} | ${text}`,
  );

test("every sentence that names another entry says where", () => {
  expect(linksOf().filter((line) => line.startsWith("norland"))).toEqual([
    `norland: Norland | ${PACT.background}`,
    "norland: Norland | Norland has left the pact.",
    "norland: Norland | Norland left.",
    "norland: Norland | Norland came back.",
  ]);
});

test("a term that needs company has it in the related terms, which stand on the card too", () => {
  expect(linksOf()).toContain(`water: the water | ${PACT.gist}`);
  expect(linksOf({ related: [] }).filter((line) => line.startsWith("water"))).toEqual([]);
});

test("an entry never names itself", () => {
  expect(linksOf({ gist: "Norland signed the Pact." })[0]).toBe(
    "norland: Norland | Norland signed the Pact.",
  );
  expect(linksOf({ gist: "This is the Pact." }).join()).not.toContain("pact-of-vale");
});

test("what is not clear is left alone", () => {
  expect(linksOf({ gist: "Round after Round they talked." }).join()).not.toContain("round:");
});

test("entries of packs that are off are not offered", () => {
  expect(linksOf({}, ["other"]).filter((line) => line.startsWith("norland"))).toEqual([]);
});
