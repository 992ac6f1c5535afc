import { ids } from "virtual:packs";
import type { PackFile } from "../glossary/body.ts";
import { createLibrary } from "../glossary/load.ts";
import { browser } from "./api.ts";

/** The glossary that this extension carries, read from its own files. */
export const library = createLibrary(ids, async (id) => {
  const response = await fetch(browser.runtime.getURL(`/glossary/${id}.json` as "/"));
  // Our own build wrote the file from checked entries; it needs no second check.
  return (await response.json()) as PackFile;
});
