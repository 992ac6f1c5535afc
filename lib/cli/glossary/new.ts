import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { isoOf } from "../../core/dates.ts";
import { askEntry, type Ask } from "../../glossary/author/ask-entry.ts";
import { localDay } from "../local-day.ts";
import { authored, FOLDER } from "./authored.ts";

/**
 * Asks for an entry and writes its file. Throws an `Error` with a sentence, and then has written
 * nothing, if the answers end too soon or there is such a file.
 */
export async function newEntry(): Promise<number> {
  const packs = authored().packs.map(({ id }) => id);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stdout.write(`${question}\n> `);
    const { value, done } = await answers.next();
    if (done) throw new Error("The answers ended too soon; nothing was written.");
    return value.trim();
  };
  try {
    const { file, text } = await askEntry(ask, packs, isoOf(localDay()));
    const path = FOLDER + file;
    if (existsSync(path)) throw new Error(`There is a file ${file} already; nothing was written.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`\nWritten: assets/glossary/${file}
Add timeline, states and related entries there (CONTRIBUTING.md shows how), then run
npm run glossary -- check ${file}`);
    return 0;
  } finally {
    lines.close();
  }
}
