import { mapIn, type Atlas } from "./atlas.ts";
import type { EntryBody, PackFile } from "./body.ts";

/** The entry bodies with their maps, read when they are first asked for and kept from then on. */
export interface Library {
  readonly packs: () => Promise<readonly PackFile[]>;
  /** The entry of that id. Rejects if the glossary has none. */
  readonly entry: (id: string) => Promise<EntryBody>;
}

/**
 * A library of these packs. `read` gives one pack's file, `readAtlas` that of the maps; where one
 * fails, the next call tries again.
 */
export function createLibrary(
  ids: readonly string[],
  read: (id: string) => Promise<PackFile>,
  readAtlas: () => Promise<Atlas>,
): Library {
  let loading: Promise<readonly PackFile[]> | undefined;
  const all = async (): Promise<readonly PackFile[]> => {
    const [atlas, ...files] = await Promise.all([readAtlas(), ...ids.map(read)]);
    return files.map((file) => ({ ...file, entries: file.entries.map(withMap(atlas)) }));
  };
  const packs = (): Promise<readonly PackFile[]> => {
    loading ??= all().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    packs,
    async entry(id) {
      for (const { entries } of await packs()) {
        const found = entries.find((one) => one.id === id);
        if (found) return found;
      }
      throw new Error(`The glossary has no entry “${id}”.`);
    },
  };
}

const withMap =
  (atlas: Atlas) =>
  (entry: EntryBody): EntryBody => {
    const map = mapIn(atlas, entry);
    return map ? { ...entry, map } : entry;
  };
