import { contents } from "virtual:packs";
import type { Atlas } from "../glossary/atlas.ts";
import type { PackFile } from "../glossary/body.ts";
import { createLibrary } from "../glossary/load.ts";
import { browser } from "./api.ts";

/** The glossary that this extension carries, read from its own files. */
export const library = createLibrary(
  contents,
  (id) => readFile<PackFile>(`/glossary/${id}.json`),
  () => readFile<Atlas>("/atlas.json"),
);

/** Our own build wrote the file from checked entries; it needs no second check. */
async function readFile<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path as "/"));
  return (await response.json()) as T;
}
