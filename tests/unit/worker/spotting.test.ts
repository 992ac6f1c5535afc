import { beforeEach, expect, test, vi } from "vitest";
import { compile } from "../../../lib/glossary/build/compile.ts";
import { readPacks } from "../../../lib/glossary/build/read-packs.ts";
import { unpackSpots } from "../../../lib/messages/packed-spots.ts";
import { spotStory } from "../../../lib/worker/spotting.ts";
import { fake } from "../../fakes/browser.ts";
import { ENTRY, inFolder, PACK } from "../glossary/authored.ts";

const FILES = { "demo/pack.yaml": PACK, "demo/pact.yaml": ENTRY };
const INDEX = inFolder(FILES, (folder) => Uint8Array.from(compile(readPacks(folder)).index));
const FACTS = { published: undefined, section: [] };

const fetched = vi.fn(async () => new Response(INDEX));
beforeEach(() => {
  fake.reset();
  vi.stubGlobal("fetch", fetched);
});

/** The terms of a story of these paragraphs, with an asterisk where one is underlined. */
async function termsOf(...texts: string[]): Promise<string[]> {
  const runs = texts.map((text) => ({ text, role: "body", section: 0 }) as const);
  const spots = unpackSpots(await spotStory({ runs, facts: FACTS }), runs);
  return spots.map(({ surface, underlined }) => surface + (underlined ? "*" : ""));
}

test("a story's terms are spotted, and the index is opened once for all pages", async () => {
  expect(await termsOf("Norland left the PoV.", "The PoV holds.")).toEqual(["PoV*", "PoV"]);
  expect(await termsOf("The PoV holds.")).toEqual(["PoV*"]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("what the reader has chosen counts as it is now", async () => {
  expect(await termsOf("The PoV, and the PoV again.")).toEqual(["PoV*", "PoV"]);
  fake.stored = { settings: { v: 1, data: { density: "every" } } };
  expect(await termsOf("The PoV, and the PoV again.")).toEqual(["PoV*", "PoV*"]);
  fake.stored = { settings: { v: 1, data: { packsOff: ["demo"] } } };
  expect(await termsOf("The PoV, and the PoV again.")).toEqual([]);
});
