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
  const files = new Map(Object.keys(contents).map((id) => [id, kept(() => read(id))]));
  const atlas = kept(readAtlas);
  return {
    packs: kept(async () => {
      const [maps, ...packs] = await Promise.all([
        atlas(),
        ...[...files.values()].map((file) => file()),
      ]);
      return packs.map((pack) => ({ ...pack, entries: pack.entries.map(withMap(maps)) }));
    }),
    async entry(id) {
      const home = Object.keys(contents).find((pack) => contents[pack]?.includes(id)) ?? "";
      const found = (await files.get(home)?.())?.entries.find((one) => one.id === id);
      if (!found) throw new Error(`The glossary has no entry “${id}”.`);
      const isMapped = found.place !== undefined || found.members.length > 0;
      return isMapped ? withMap(await atlas())(found) : found;
    },
  };
}

/** Reads once; what could not be read is read again for who asks next. */
function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
}

const withMap =
  (atlas: Atlas) =>
  (entry: EntryBody): EntryBody => {
    const map = mapIn(atlas, entry);
    return map ? { ...entry, map } : entry;
  };
