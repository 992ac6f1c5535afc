import { expect, test, vi } from "vitest";
import type { Atlas } from "../../../lib/glossary/atlas.ts";
import type { PackFile } from "../../../lib/glossary/body.ts";
import { createLibrary } from "../../../lib/glossary/load.ts";
import { PACT, SHEET, TREATY_BODY } from "../../fakes/entries.ts";

const pack = (id: string): PackFile => ({
  id,
  title: id,
  about: "",
  language: "en",
  entries: id === "demo" ? [PACT] : [TREATY_BODY],
});

const noMaps = async (): Promise<Atlas> => ({ sheets: [], entries: {} });

test("packs are read when an entry is first asked for, all at once and only once", async () => {
  const read = vi.fn(async (id: string) => pack(id));
  const library = createLibrary(["demo", "more"], read, noMaps);
  expect(read).not.toHaveBeenCalled();
  const both = [library.entry("pact-of-vale"), library.entry("vale-commission")];
  expect(await Promise.all(both)).toEqual([PACT, TREATY_BODY]);
  expect(read.mock.calls.map(([id]) => id)).toEqual(["demo", "more"]);
});

test("an entry that there is not is told by name", async () => {
  const library = createLibrary(["demo"], async (id) => pack(id), noMaps);
  await expect(library.entry("atlantis")).rejects.toThrow("The glossary has no entry “atlantis”.");
});

test("where reading fails, the next asker tries again", async () => {
  const read = vi.fn(async (id: string) => pack(id)).mockRejectedValueOnce(new Error("no disk"));
  const library = createLibrary(["demo"], read, noMaps);
  await expect(library.entry("pact-of-vale")).rejects.toThrow("no disk");
  expect(await library.entry("pact-of-vale")).toEqual(PACT);
});

test("an entry comes with its map, and others without", async () => {
  const atlas = { sheets: [SHEET], entries: { [PACT.id]: { sheet: 0 } } };
  const library = createLibrary(
    ["demo", "more"],
    async (id) => pack(id),
    async () => atlas,
  );
  expect((await library.entry(PACT.id)).map).toMatchObject({ land: SHEET.land });
  expect(await library.entry(TREATY_BODY.id)).not.toHaveProperty("map");
});

test("where the maps can't be read, the next asker tries again", async () => {
  const readAtlas = vi.fn(noMaps).mockRejectedValueOnce(new Error("no disk"));
  const library = createLibrary(["demo"], async (id) => pack(id), readAtlas);
  await expect(library.entry(PACT.id)).rejects.toThrow("no disk");
  expect(await library.entry(PACT.id)).toEqual(PACT);
});
