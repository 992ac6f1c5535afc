import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { firstDay } from "../../../lib/core/dates.ts";
import type { Case } from "../../senses/case.ts";
import { type CorpusEntry, createCorpus } from "../../senses/corpus.ts";
import { linesOf, placeAt } from "../../senses/lines.ts";
import type { NamedCase } from "../../senses/outcome.ts";
import type { Subject } from "./subject.ts";

/** The passages: each sentence as a page of its own, and in its whole text where that is at hand. */
export interface GoldSenses {
  readonly alone: readonly NamedCase[];
  readonly inText: readonly NamedCase[];
}

const PassageSchema = v.object({
  term: v.string(),
  sense: v.string(),
  surface: v.string(),
  sentence: v.string(),
  corpus: v.string(),
  doc: v.string(),
  date: v.string(),
});
type Passage = v.InferOutput<typeof PassageSchema>;
type Expected = Pick<Case, "wanted" | "senses">;

/** Term, sense, and the entries that the sense is, of which one is enough. */
const TableSchema = v.record(v.string(), v.record(v.string(), v.array(v.string())));
const TABLE = new URL("gold-senses.yaml", import.meta.url);

/** Reads `gold/senses.jsonl`. Senses without an entry in the glossary must get nothing. */
export function readGoldSenses(data: string, { ids }: Subject): GoldSenses {
  const table = v.parse(TableSchema, parse(readFileSync(TABLE, "utf8")));
  const corpus = createCorpus(data);
  const lines = readFileSync(join(data, "gold", "senses.jsonl"), "utf8")
    .trim()
    .split("\n");
  const alone: NamedCase[] = [];
  const inText: NamedCase[] = [];
  for (const line of lines) {
    const passage = v.parse(PassageSchema, JSON.parse(line));
    const { term, sentence, doc } = passage;
    const expected = expectedOf(passage, table, ids);
    const whole = corpus(`${passage.corpus}.jsonl`, doc);
    // A passage by itself has no day: what it is judged by is the sentence alone.
    const one = caseIn({ text: sentence, date: "" }, passage, expected);
    const other = whole && caseIn({ text: whole.text, date: passage.date }, passage, expected);
    if (!one) throw new Error(`"${passage.surface}" does not stand in "${sentence}"`);
    alone.push({ group: term, where: doc, case: one });
    if (other) inText.push({ group: term, where: doc, case: other });
  }
  return { alone, inText };
}

function expectedOf(
  { term, sense }: Passage,
  table: v.InferOutput<typeof TableSchema>,
  known: ReadonlySet<string>,
): Expected {
  const row = table[term];
  const wanted = row?.[sense];
  if (!row || !wanted) throw new Error(`gold-senses.yaml has no row "${term}", "${sense}"`);
  const there = (id: string): boolean => known.has(id);
  return {
    wanted: new Set(wanted.filter(there)),
    senses: new Set(Object.values(row).flat().filter(there)),
  };
}

/**
 * The first whole word in the sentence that is the surface: where a sentence has it twice, both
 * mean the same in this set.
 */
function caseIn(
  { text, date }: CorpusEntry,
  { surface, sentence }: Passage,
  expected: Expected,
): Case | undefined {
  const from = text.indexOf(sentence);
  const word = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${RegExp.escape(surface)}(?![\p{L}\p{N}])`,
    "u",
  ).exec(sentence);
  if (from < 0 || !word) return undefined;
  const lines = linesOf(text);
  const at = from + word.index;
  const place = placeAt(lines, at, at + surface.length);
  const facts = { published: firstDay(date), section: [] };
  return place && { page: { runs: lines.runs, facts }, place, ...expected };
}
