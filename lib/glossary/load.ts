import { mapIn, type Atlas } from "./atlas.ts";
import type { EntryBody, PackFile } from "./body.ts";

/** Each pack's id, and the ids of its entries. */
export type Contents = Readonly<Record<string, readonly string[]>>;

/** The entry bodies with their maps, read when they are first asked for and kept from then on. */
export interface Library {
  readonly packs: () => Promise<readonly PackFile[]>;
  /** The entry of that id; only its pack is read for it. Rejects if the glossary has none. */
  readonly entry: (id: string) => Promise<EntryBody>;
}

/**
 * A library of these packs. `read` gives one pack's file, `readAtlas` that of the maps; where one
 * fails, the next call tries again.
 */
export function createLibrary(
  contents: Contents,
  read: (id: string) => Promise<PackFile>,
  readAtlas: () => Promise<Atlas>,
): Library {
  const pack = kept(read);
  const atlas = kept(readAtlas);
  return {
    async packs() {
      const [maps, ...files] = await Promise.all([
        atlas("maps"),
        ...Object.keys(contents).map(pack),
      ]);
      return files.map((file) => ({ ...file, entries: file.entries.map(withMap(maps)) }));
    },
    async entry(id) {
      const home = Object.keys(contents).find((one) => contents[one]?.includes(id));
      const found = home && (await pack(home)).entries.find((one) => one.id === id);
      if (!found) throw new Error(`The glossary has no entry “${id}”.`);
      const isMapped = found.place !== undefined || found.members.length > 0;
      return isMapped ? withMap(await atlas("maps"))(found) : found;
    },
  };
}

/** Reads each thing once; what could not be read is read again for who asks next. */
function kept<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const reading =
      known.get(id) ??
      read(id).catch((error: unknown) => {
        known.delete(id);
        throw error;
      });
    known.set(id, reading);
    return reading;
  };
}

const withMap =
  (atlas: Atlas) =>
  (entry: EntryBody): EntryBody => {
    const map = mapIn(atlas, entry);
    return map ? { ...entry, map } : entry;
  };
