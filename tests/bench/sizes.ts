import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compile } from "../../lib/glossary/build/compile.ts";
import { readPacks } from "../../lib/glossary/build/read-packs.ts";
import { benchOf, type Figure } from "./figure.ts";

const BUILT = new URL("../../.output/chrome-mv3/", import.meta.url).pathname;
const GLOSSARY = new URL("../../assets/glossary/", import.meta.url).pathname;
const KB = 1000;

/** What is carried: the parts that matter to a reader's machine. */
export const sizes = benchOf(sizeFigures);

function sizeFigures(): Figure[] {
  const { index, packs } = compile(readPacks(GLOSSARY));
  const entries = packs.reduce((sum, pack) => sum + pack.entries.length, 0);
  const kB = (name: string, bytes: number): Figure => ({ name, unit: "kB", value: bytes / KB });
  const packed = (file: string): number => gzipSync(readFileSync(join(BUILT, file))).length;
  return [
    kB(`spotting index of ${entries} entries`, index.length),
    kB("page.js, compressed", packed("page.js")),
    kB("card.js, compressed", packed("card.js")),
    kB(
      "entry bodies, compressed",
      sum(readdirSync(join(BUILT, "glossary")), (file) => packed(`glossary/${file}`)),
    ),
  ];
}

const sum = (files: readonly string[], size: (file: string) => number): number =>
  files.reduce((total, file) => total + size(file), 0);
