import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Fault } from "../../lib/glossary/build/fault.ts";
import { faultsOf } from "../../lib/glossary/build/issue-faults.ts";
import { parseYaml, type YamlFile } from "../../lib/glossary/build/yaml-file.ts";

/** The halves of the labelled set; `held` is for testing only. */
export const HALVES = ["tuning", "held"] as const;
export type Half = (typeof HALVES)[number];

/** A labelled passage: a form in a text, and the entry that it means there. */
export interface Passage {
  readonly half: Half;
  /** The file's name without its end: what the figures are summed by. */
  readonly group: string;
  /** Path from the folder of the labelled set, and line (from 1). */
  readonly file: string;
  readonly line: number;
  readonly form: string;
  /** Where the form begins in the text, in UTF-16 units. */
  readonly at: number;
  /** An entry's id, or nothing if the form must get nothing. */
  readonly sense: string | undefined;
  readonly source: OwnText | CorpusText;
}

/** A text of our own. */
export interface OwnText {
  readonly text: string;
  readonly day: string | undefined;
  readonly title: string | undefined;
  readonly section: readonly string[];
}

/** A text of the shared corpus: the object with that id in `corpus/text/<in>`. */
export interface CorpusText {
  readonly in: string;
  readonly id: string;
}

/** Every passage of the labelled set that could be read, and what is wrong with the others. */
export interface LabelledSet {
  readonly passages: readonly Passage[];
  readonly faults: readonly Fault[];
}

const MARKED = /\[\[(.+?)\]\]/gu;
/** A sense of the form that the glossary does not hold. */
const NONE = "none";

const sense = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, `is neither an entry's id nor "${NONE}"`),
);
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));

const OwnSchema = v.strictObject({
  text: v.pipe(
    v.string(),
    v.check(
      (text) => [...text.matchAll(MARKED)].length === 1,
      'must have one form in double brackets: "The [[Fed]] raised rates."',
    ),
  ),
  sense,
  day: v.optional(v.pipe(v.string(), v.isoDate("is not a day (YYYY-MM-DD)"))),
  title: v.optional(words),
  section: v.optional(v.array(words), []),
});

const ReferenceSchema = v.strictObject({
  in: v.pipe(v.string(), v.regex(/^[\w-]+\.jsonl$/u, "is not the name of a .jsonl file")),
  id: words,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  form: words,
  sense,
});

const PassageSchema = v.lazy((input): typeof OwnSchema | typeof ReferenceSchema =>
  typeof input === "object" && input !== null && "in" in input ? ReferenceSchema : OwnSchema,
);
const FileSchema = v.pipe(v.array(PassageSchema), v.minLength(1));
type Written = v.InferOutput<typeof FileSchema>[number];

/** Reads `<folder>/tuning/*.yaml` and `<folder>/held/*.yaml`. */
export function readPassages(folder: string): LabelledSet {
  const passages: Passage[] = [];
  const faults: Fault[] = [];
  for (const half of HALVES) {
    for (const name of yamlFilesIn(join(folder, half))) {
      const file = `${half}/${name}`;
      const parsed = parseYaml(file, readFileSync(join(folder, file), "utf8"));
      if ("length" in parsed) faults.push(...parsed);
      else readFile(parsed, half, { passages, faults });
    }
  }
  return { passages, faults: [...faults, ...repeated(passages)] };
}

function readFile(
  source: YamlFile,
  half: Half,
  into: { readonly passages: Passage[]; readonly faults: Fault[] },
): void {
  const result = v.safeParse(FileSchema, source.value);
  if (!result.success) {
    into.faults.push(...result.issues.flatMap((issue) => faultsOf(source, issue)));
    return;
  }
  const group = source.file.slice(half.length + 1).replace(/\.yaml$/u, "");
  for (const [number, written] of result.output.entries()) {
    const line = source.lineOf([number]);
    into.passages.push({ half, group, file: source.file, line, ...readPassage(written) });
  }
}

function readPassage(written: Written): Pick<Passage, "form" | "at" | "sense" | "source"> {
  const meant = written.sense === NONE ? undefined : written.sense;
  if ("in" in written) {
    const { in: file, id, at, form } = written;
    return { form, at, sense: meant, source: { in: file, id } };
  }
  const { text, day, title, section } = written;
  const [mark] = text.matchAll(MARKED);
  const source = { text: text.replace(MARKED, "$1"), day, title, section };
  return { form: mark?.[1] ?? "", at: mark?.index ?? 0, sense: meant, source };
}

/** A passage that stands in the set twice would be tuned and tested with. */
function repeated(passages: readonly Passage[]): Fault[] {
  const seen = new Map<string, Passage>();
  return passages.flatMap((passage) => {
    const key = JSON.stringify([passage.source, passage.at, passage.form]);
    const first = seen.get(key);
    if (!first) seen.set(key, passage);
    const { file, line } = passage;
    return first
      ? [{ file, line, field: "", reason: `is the passage of ${first.file}:${first.line} again` }]
      : [];
  });
}

const yamlFilesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .toSorted()
    : [];
