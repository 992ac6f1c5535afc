import { expect, test, vi } from "vitest";
import type { PackFile } from "../../../lib/glossary/body.ts";
import { createLibrary } from "../../../lib/glossary/load.ts";
import { PACT, TREATY_BODY } from "../../fakes/entries.ts";

const pack = (id: string): PackFile => ({
  id,
  title: id,
  about: "",
  language: "en",
  entries: id === "demo" ? [PACT] : [TREATY_BODY],
});

test("packs are read when an entry is first asked for, all at once and only once", async () => {
  const read = vi.fn(async (id: string) => pack(id));
  const library = createLibrary(["demo", "more"], read);
  expect(read).not.toHaveBeenCalled();
  const both = [library.entry("pact-of-vale"), library.entry("vale-commission")];
  expect(await Promise.all(both)).toEqual([PACT, TREATY_BODY]);
  expect(read.mock.calls.map(([id]) => id)).toEqual(["demo", "more"]);
});

test("an entry that there is not is told by name", async () => {
  const library = createLibrary(["demo"], async (id) => pack(id));
  await expect(library.entry("atlantis")).rejects.toThrow("The glossary has no entry “atlantis”.");
});

test("where reading fails, the next asker tries again", async () => {
  const read = vi.fn(async (id: string) => pack(id)).mockRejectedValueOnce(new Error("no disk"));
  const library = createLibrary(["demo"], read);
  await expect(library.entry("pact-of-vale")).rejects.toThrow("no disk");
  expect(await library.entry("pact-of-vale")).toEqual(PACT);
});
