import { readFileSync } from "node:fs";
import { openPage } from "./page-document.ts";
import { readInput } from "./spot-input.ts";
import { type Origin, readPage, readText, type SpotPage } from "./spot-page.ts";

/**
 * Parses a file, page or plain text, and gives what `use` makes of it. Reading the article is left
 * to `use`, which may time it. Throws an `Error` that says why the file can't be read.
 */
export async function withArticleFile<T>(
  file: string,
  origin: Origin,
  use: (read: () => SpotPage) => T,
): Promise<T> {
  const input = readInput(file, readFileSync(file));
  if (input.kind === "text") return use(() => readText(input, origin));
  const { doc, close } = openPage(input.text, origin.url);
  try {
    return use(() => readPage(doc, origin));
  } finally {
    await close();
  }
}
