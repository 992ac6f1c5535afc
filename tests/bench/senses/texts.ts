import { describeFault, type Fault } from "../../../lib/glossary/build/fault.ts";
import { shareOf, type Tally } from "../../senses/judge.ts";
import type { Miss, Outcome } from "../../senses/outcome.ts";
import type { Finding, Linked } from "./link.ts";

/** The outcome of the gold passages, by themselves and in their texts. */
export interface GoldOutcome {
  readonly alone: Outcome;
  readonly inText: Outcome;
}

/** The outcome of the labelled set. */
export interface LabelledOutcome {
  readonly tuning: Outcome;
  readonly held: Outcome;
  readonly faults: readonly Fault[];
  /** References that were left out for want of the corpus. */
  readonly leftOut: number;
}

/** Findings of one kind that are shown of each set: they are there to be looked at, not counted. */
const EXAMPLES = 5;

/** The entity-linking sets: a table, then every miss and error, then examples of the rest. */
export function linkedText(sets: readonly Linked[]): string {
  const notes = [
    "*boundary*: spots around or across a mention of another title; *untitled*: on a mention without",
    "title and label; *unmarked*: where nothing is marked; *unnamed*: pronouns and common nouns with a",
    "title of ours, which are not looked for. None of these four counts.",
  ];
  const list = (kind: "missed" | "wrong" | "boundary" | "untitled" | "unmarked"): string[] => {
    const most = kind === "missed" || kind === "wrong" ? Infinity : EXAMPLES;
    const lines = sets.flatMap((set) =>
      set[kind].slice(0, most).map((finding) => lineOf(set.name, finding)),
    );
    return lines.length > 0
      ? [section(`${kind}${most === EXAMPLES ? ", examples" : ""}`, lines)]
      : [];
  };
  return [
    "## Entity linking (gold/el)",
    linkedTable(sets),
    notes.join("\n"),
    causesText(
      "Misses by cause",
      sets.flatMap(({ missed }) => missed),
    ),
    ...list("missed"),
    ...list("wrong"),
    ...list("boundary"),
    ...list("untitled"),
    ...list("unmarked"),
  ].join("\n\n");
}

function linkedTable(sets: readonly Linked[]): string {
  const counts = sets.map((set) => [
    set.texts,
    set.mentions,
    set.found,
    set.right,
    set.wrong.length,
    set.boundary.length,
    set.untitled.length,
    set.unmarked.length,
    set.unnamed,
  ]);
  const total = (counts[0] ?? []).map((_, at) =>
    counts.reduce((sum, one) => sum + (one[at] ?? 0), 0),
  );
  const row = (name: string, cells: readonly number[]): (string | number)[] => {
    const [texts = 0, mentions = 0, found = 0, right = 0, wrong = 0, ...rest] = cells;
    const recall = share(shareOf(found, mentions));
    const precision = share(shareOf(right, right + wrong));
    return [name, texts, mentions, found, recall, right, wrong, precision, ...rest];
  };
  const head = [
    "set",
    "texts",
    "mentions of ours",
    "found",
    "recall",
    "right spots",
    "wrong",
    "precision",
    "boundary",
    "untitled",
    "unmarked",
    "unnamed",
  ];
  return table(head, [
    ...sets.map(({ name }, at) => row(name, counts[at] ?? [])),
    row("**all**", total),
  ]);
}

/** The gold passages: a row for each form with both columns, then every miss. */
export function goldText({ alone, inText }: GoldOutcome): string {
  const row = (name: string, one: Tally, other: Tally | undefined): (string | number)[] => [
    name,
    ...cellsOf(one),
    ...(other ? cellsOf(other) : ["", "", "", "", "", ""]),
  ];
  const rows = Object.entries(alone.groups).map(([name, tally]) =>
    row(name, tally, inText.groups[name]),
  );
  const columns = ["passages", "of an entry", "right", "wrong", "precision", "recall"];
  const head = ["form", ...columns, "in its text: passages", ...columns.slice(1)];
  return [
    "## Gold passages (gold/senses.jsonl): the sentence alone, and in its text",
    table(head, [...rows, row("**all**", alone.total, inText.total)]),
    ...missesText("the sentence alone", alone),
    ...missesText("in its text", inText),
  ].join("\n\n");
}

/** The labelled set: a row for each form and half; of the held half only counts, unless asked. */
export function labelledText(
  { tuning, held, faults, leftOut }: LabelledOutcome,
  shown: { readonly held: boolean },
): string {
  const rows = (half: string, { groups, kinds, total }: Outcome): (string | number)[][] =>
    [
      ...Object.entries(groups),
      ...Object.entries(kinds).map(([kind, tally]) => [`**${kind}**`, tally] as const),
      ["**all**", total] as const,
    ].map(([name, tally]) => [half, name, ...cellsOf(tally)]);
  const head = ["half", "form", "passages", "of an entry", "right", "wrong", "precision", "recall"];
  return [
    `## Our own labelled set (tests/senses)${leftOut > 0 ? `, without ${leftOut} passages of the corpus` : ""}`,
    table(head, [...rows("tuning", tuning), ...rows("held", held)]),
    ...(faults.length > 0 ? [section("faults", faults.map(describeFault))] : []),
    ...missesText("tuning", tuning),
    ...(shown.held ? missesText("held", held) : []),
  ].join("\n\n");
}

function missesText(name: string, { misses }: Outcome): string[] {
  if (misses.length === 0) return [];
  return [causesText(`Misses by cause: ${name}`, misses), section(name, misses.map(missLine))];
}

function missLine({ group, where, kind, wanted, sentence, cause }: Miss): string {
  const want = wanted.length > 0 ? wanted.join(" or ") : "nothing";
  return `${group}, ${kind}, wanted ${want}: ${sentence} (${cause.kind}: ${cause.detail}; ${where})`;
}

function lineOf(set: string, { entry, sentence, cause, text }: Finding): string {
  return `${entry}: ${sentence} (${cause.kind}: ${cause.detail}; ${set} ${text})`;
}

function causesText(title: string, of: readonly Pick<Miss, "cause">[]): string {
  const kinds = Map.groupBy(of, ({ cause }) => cause.kind);
  const counts = [...kinds].map(([kind, some]) => `${kind} ${some.length}`);
  return `${title}: ${counts.length > 0 ? counts.join(", ") : "none"}.`;
}

function cellsOf({ cases, wanted, right, wrong, precision, recall }: Tally): (string | number)[] {
  return [cases, wanted, right, wrong, share(precision), share(recall)];
}

const share = (value: number | undefined): string => value?.toFixed(3) ?? "";

const section = (title: string, lines: readonly string[]): string =>
  [`### ${title}`, "", ...lines.map((line) => `- ${line}`)].join("\n");

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
