import type { EntryBody, PackFile } from "./body.ts";

/** The entry bodies, read when they are first asked for and kept from then on. */
export interface Library {
  readonly packs: () => Promise<readonly PackFile[]>;
  /** The entry of that id. Rejects if the glossary has none. */
  readonly entry: (id: string) => Promise<EntryBody>;
}

/**
 * A library of these packs. `read` gives one pack's file; where it fails, the next call tries
 * again.
 */
export function createLibrary(
  ids: readonly string[],
  read: (id: string) => Promise<PackFile>,
): Library {
  let loading: Promise<readonly PackFile[]> | undefined;
  const packs = (): Promise<readonly PackFile[]> => {
    loading ??= Promise.all(ids.map(read)).catch((error: unknown) => {
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
