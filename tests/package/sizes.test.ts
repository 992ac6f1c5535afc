import { readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BUILT } from "./built.ts";

const KB = 1000;

/** Budgets in bytes as they travel, each with what it stands for. Raise one knowingly or not at all. */
const BUDGETS = {
  /** On every page of a news site: reading, painting and pointing. */
  page: 25.5 * KB,
  /** Once in the worker. Four fifths of it are cues and words of fields: about 0.45 kB an entry. */
  index: 380 * KB,
  /** Once a reader points: Preact, the card and its styles. */
  card: 25 * KB,
  /** What a store delivers: all of it, with every pack's entries, about 1 kB each. */
  whole: 1420 * KB,
};

test.skipIf(BUILT.length > 0)("nothing is built yet: `npm run build` comes first", (context) => {
  context.skip();
});

describe.each(BUILT)("$name", ({ folder, files }) => {
  const bytes = (file: string): Buffer => readFileSync(folder + file);

  test("page.js", () => {
    expect(gzipSync(bytes("page.js"), { level: 9 }).length).toBeLessThanOrEqual(BUDGETS.page);
  });

  test("page.js leaves the polyfill to our own pages", () => {
    expect(bytes("page.js").includes("webextension-polyfill")).toBe(false);
  });

  test("spotting-index.bin", () => {
    const packed = gzipSync(bytes("spotting-index.bin"), { level: 9 });
    expect(packed.length).toBeLessThanOrEqual(BUDGETS.index);
  });

  test("card.js", () => {
    expect(gzipSync(bytes("card.js"), { level: 9 }).length).toBeLessThanOrEqual(BUDGETS.card);
  });

  test("the whole, packed file by file as in a zip", () => {
    const packed = files.reduce((sum, file) => sum + deflateRawSync(bytes(file)).length, 0);
    expect(packed).toBeLessThanOrEqual(BUDGETS.whole);
  });
});
