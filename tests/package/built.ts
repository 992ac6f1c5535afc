import { globSync, readFileSync } from "node:fs";

const OUTPUT = new URL("../../.output/", import.meta.url).pathname;

/** A built extension, as it lies in its folder. */
export interface Built {
  /** The folder's name: `chrome-mv3`. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Paths of all its files, from its folder. */
  readonly files: readonly string[];
}

/** What has been built so far; nothing on a fresh checkout. `npm test` builds first. */
export const BUILT: readonly Built[] = globSync("*/manifest.json", { cwd: OUTPUT })
  .toSorted()
  .map((file) => {
    const folder = OUTPUT + file.replace("manifest.json", "");
    return {
      name: file.replace("/manifest.json", ""),
      folder,
      manifest: JSON.parse(readFileSync(OUTPUT + file, "utf8")) as Built["manifest"],
      files: globSync("**/*.*", { cwd: folder }).toSorted(),
    };
  });
