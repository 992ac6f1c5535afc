import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { EntrySchema, PackSchema, type Entry, type Pack } from "../entry.ts";
import type { Fault } from "./fault.ts";
import { faultsOf } from "./issue-faults.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

/** An entry together with the file that it came from. */
export interface AuthoredFile {
  readonly entry: Entry;
  readonly source: YamlFile;
}

/** All packs as they stand on disk. `faults` lists the files that could not be read. */
export interface Glossary {
  readonly packs: readonly Pack[];
  readonly files: readonly AuthoredFile[];
  readonly faults: readonly Fault[];
}

/**
 * Reads every pack below `folder`: one folder a pack, `pack.yaml` in it, and one YAML file an
 * entry. Throws only where the folder itself can't be read.
 */
export function readPacks(folder: string): Glossary {
  const packs: Pack[] = [];
  const files: AuthoredFile[] = [];
  const faults: Fault[] = [];
  for (const pack of foldersIn(folder)) {
    for (const name of yamlFilesIn(join(folder, pack))) {
      const file = `${pack}/${name}`;
      const id = idOf(file);
      const parsed = parseYaml(file, readFileSync(join(folder, file), "utf8"));
      if ("length" in parsed) faults.push(...parsed);
      else if (id === "pack")
        collect(parsed, PackSchema, faults, (p) => packs.push({ ...p, id: pack }));
      else
        collect(parsed, EntrySchema, faults, (e) =>
          files.push({ entry: { ...e, id, pack }, source: parsed }),
        );
    }
    if (!packs.some(({ id }) => id === pack)) {
      faults.push({
        file: `${pack}/pack.yaml`,
        line: 1,
        field: "",
        reason: "is missing or broken",
      });
    }
  }
  return { packs, files, faults };
}

/** The id of the entry that a file holds, by the file's name. */
export const idOf = (file: string): string => basename(file, ".yaml");

function collect<Schema extends v.GenericSchema>(
  source: YamlFile,
  schema: Schema,
  faults: Fault[],
  take: (output: v.InferOutput<Schema>) => void,
): void {
  const result = v.safeParse(schema, source.value);
  if (result.success) take(result.output);
  else for (const issue of result.issues) faults.push(...faultsOf(source, issue));
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .toSorted();

const yamlFilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted();
