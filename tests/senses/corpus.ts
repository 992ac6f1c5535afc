import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** One text of the shared corpus. */
export interface CorpusEntry {
  readonly text: string;
  /** As precise as it is known; empty where it is not. */
  readonly date: string;
}

/** Finds a text by its file and id; nothing if there is no such file or id. */
export type Corpus = (file: string, id: string) => CorpusEntry | undefined;

const LineSchema = v.object({
  id: v.string(),
  text: v.string(),
  date: v.optional(v.nullable(v.string()), ""),
});

/** The corpus below `data`, the folder of the shared measuring data; each file is read once. */
export function createCorpus(data: string): Corpus {
  const files = new Map<string, ReadonlyMap<string, CorpusEntry>>();
  return (file, id) => {
    const known = files.get(file) ?? entriesIn(join(data, "corpus", "text", file));
    files.set(file, known);
    return known.get(id);
  };
}

function entriesIn(path: string): ReadonlyMap<string, CorpusEntry> {
  const lines = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  return new Map(
    lines.map((line) => {
      const { id, text, date } = v.parse(LineSchema, JSON.parse(line));
      return [id, { text, date: date ?? "" }] as const;
    }),
  );
}
