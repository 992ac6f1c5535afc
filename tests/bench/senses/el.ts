import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Lines, linesOf } from "../../senses/lines.ts";
import { titleKey } from "./titles.ts";

/** A text with the mentions that people marked in it. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly lines: Lines;
  readonly mentions: readonly GoldMention[];
  /** The annotated part, in UTF-16 units: nothing outside it counts. */
  readonly span: readonly [number, number];
}

/** A marked mention, in UTF-16 units of the text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** As `titleKey` writes it; nothing where the set knows no Wikipedia title. */
  readonly title: string | undefined;
  /** The thing's name in Wikidata, where that is all the set knows. */
  readonly label: string | undefined;
  /** A pronoun or common nouns ("the president"): nothing that is spotted by name. */
  readonly unnamed: boolean;
}

/** A gold standard of entity linking. */
export interface MarkedSet {
  readonly name: string;
  readonly texts: readonly MarkedText[];
}

const title = v.optional(v.nullable(v.string()), null);
const LineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      wikipedia_title: title,
      label: title,
    }),
  ),
  evaluation_span: v.optional(v.nullable(v.tuple([v.number(), v.number()]))),
});
type Line = v.InferOutput<typeof LineSchema>;

// Some sets mark every word that refers to a thing.
const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|this|that|these|those|who|whom|whose|which|where|there|here)$/iu;

/** Reads every set of `gold/el`. */
export function readMarkedSets(data: string): MarkedSet[] {
  const folder = join(data, "gold", "el");
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.toSorted().map((file) => {
    const lines = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const texts = lines.map((line) => textOf(v.parse(LineSchema, JSON.parse(line))));
    return { name: file.replace(/\.jsonl$/u, ""), texts };
  });
}

function textOf({ id, text, mentions, evaluation_span: span }: Line): MarkedText {
  const units = unitsOf(text);
  const at = (point: number): number => units[point] ?? text.length;
  const key = (name: string | null): string | undefined =>
    name === null ? undefined : titleKey(name);
  return {
    id: String(id),
    text,
    lines: linesOf(text),
    mentions: mentions.map(({ start, end, surface, wikipedia_title, label }) => ({
      start: at(start),
      end: at(end),
      surface,
      title: key(wikipedia_title),
      label: key(label),
      unnamed: PRONOUN.test(surface) || !/[\p{Lu}\p{N}]/u.test(surface),
    })),
    span: span ? [at(span[0]), at(span[1])] : [0, text.length],
  };
}

/** Where each code point begins, in UTF-16 units: the sets count as Python does. */
function unitsOf(text: string): number[] {
  let unit = 0;
  return Array.from(text, (point) => {
    const start = unit;
    unit += point.length;
    return start;
  });
}
