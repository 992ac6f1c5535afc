import { expect, test, vi } from "vitest";
import type { Atlas } from "../../../lib/glossary/atlas.ts";
import type { EntryBody, PackFile } from "../../../lib/glossary/body.ts";
import { createLibrary } from "../../../lib/glossary/load.ts";
import { PACT, SHEET, TREATY_BODY } from "../../fakes/entries.ts";

const pack = (id: string): PackFile => ({
  id,
  title: id,
  about: "",
  language: "en",
  entries: id === "demo" ? [PACT] : [TREATY_BODY],
});

const DEMO = { demo: [PACT.id] };
const BOTH = { ...DEMO, more: [TREATY_BODY.id] };

const noMaps = async (): Promise<Atlas> => ({ sheets: [], entries: {} });

test("an entry's pack is read when it is first asked for, that one alone and only once", async () => {
  const read = vi.fn(async (id: string) => pack(id));
  const library = createLibrary(BOTH, read, noMaps);
  expect(read).not.toHaveBeenCalled();
  const twice = [library.entry("pact-of-vale"), library.entry("pact-of-vale")];
  expect(await Promise.all(twice)).toEqual([PACT, PACT]);
  expect(read.mock.calls).toEqual([["demo"]]);
  expect((await library.packs()).map(({ id }) => id)).toEqual(["demo", "more"]);
  expect(read.mock.calls).toEqual([["demo"], ["more"]]);
});

test("an entry that there is not is told by name", async () => {
  const library = createLibrary(DEMO, async (id) => pack(id), noMaps);
  await expect(library.entry("atlantis")).rejects.toThrow("The glossary has no entry “atlantis”.");
});

test("where reading fails, the next asker tries again", async () => {
  const read = vi.fn(async (id: string) => pack(id)).mockRejectedValueOnce(new Error("no disk"));
  const library = createLibrary(DEMO, read, noMaps);
  await expect(library.entry("pact-of-vale")).rejects.toThrow("no disk");
  expect(await library.entry("pact-of-vale")).toEqual(PACT);
});

test("an entry comes with its map, and only such a one has the maps read", async () => {
  const place: EntryBody = { ...PACT, place: { lat: 46, lon: 2 } };
  const atlas = { sheets: [SHEET], entries: { [PACT.id]: { sheet: 0 } } };
  const readAtlas = vi.fn(async () => atlas);
  const read = async (id: string): Promise<PackFile> =>
    id === "demo" ? { ...pack(id), entries: [place] } : pack(id);
  const library = createLibrary(BOTH, read, readAtlas);
  expect(await library.entry(TREATY_BODY.id)).not.toHaveProperty("map");
  expect(readAtlas).not.toHaveBeenCalled();
  expect((await library.entry(PACT.id)).map).toMatchObject({ land: SHEET.land });
  const [demo] = await library.packs();
  expect(demo?.entries[0]?.map).toMatchObject({ land: SHEET.land });
});

test("where the maps can't be read, the next asker tries again", async () => {
  const readAtlas = vi.fn(noMaps).mockRejectedValueOnce(new Error("no disk"));
  const library = createLibrary(DEMO, async (id) => pack(id), readAtlas);
  await expect(library.packs()).rejects.toThrow("no disk");
  expect(await library.packs()).toHaveLength(1);
});
