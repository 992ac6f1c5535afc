import { firstDay } from "../../lib/core/dates.ts";
import type { Fault } from "../../lib/glossary/build/fault.ts";
import type { Corpus } from "./corpus.ts";
import type { Case, SensePage } from "./case.ts";
import { type Lines, linesOf, placeAt } from "./lines.ts";
import type { NamedCase } from "./outcome.ts";
import type { Half, OwnText, Passage } from "./passages.ts";

/** The cases of a labelled set by half, and the passages that lead nowhere. */
export interface LabelledCases extends Readonly<Record<Half, readonly NamedCase[]>> {
  readonly faults: readonly Fault[];
  /** References that were left out for want of the corpus. */
  readonly leftOut: number;
}

interface Opened {
  readonly page: SensePage;
  readonly lines: Lines;
  /** Runs before the text's own: the headline. */
  readonly before: number;
}

/**
 * Puts each passage on its page. Without a corpus references are left out. A sense that is no
 * entry's id is a fault, and so is a form that does not stand where the passage says.
 */
export function casesOf(
  passages: readonly Passage[],
  ids: ReadonlySet<string>,
  corpus: Corpus | undefined,
): LabelledCases {
  const cases = { tuning: Array<NamedCase>(), held: Array<NamedCase>() };
  const faults: Fault[] = [];
  const senses = Map.groupBy(passages, ({ group }) => group);
  const open = createOpener(corpus);
  const here = passages.filter(({ source }) => corpus !== undefined || !("in" in source));
  for (const passage of here) {
    const opened = open(passage.source);
    const place = opened && placeOf(passage, opened);
    const reason = faultOf(passage, ids, { opened, place });
    const { half, file, line, sense, group } = passage;
    if (reason !== undefined) faults.push({ file, line, field: "", reason });
    if (reason !== undefined || !opened || !place) continue;
    const wanted = new Set(sense === undefined ? [] : [sense]);
    const all = (senses.get(group) ?? []).flatMap((one) => one.sense ?? []);
    const found = { page: opened.page, place, wanted, senses: new Set(all) };
    const kind = "in" in passage.source ? "articles" : "own passages";
    cases[half].push({ group, where: `${file}:${line}`, kind, case: found });
  }
  return { ...cases, faults, leftOut: passages.length - here.length };
}

function createOpener(
  corpus: Corpus | undefined,
): (source: Passage["source"]) => Opened | undefined {
  const known = new Map<string, Opened>();
  return (source) => {
    if (!("in" in source)) return openOwn(source);
    const key = `${source.in} ${source.id}`;
    const entry = corpus?.(source.in, source.id);
    const opened = known.get(key) ?? (entry && openText(entry.text, entry.date));
    if (opened) known.set(key, opened);
    return opened;
  };
}

function openText(text: string, date: string): Opened {
  const lines = linesOf(text);
  const facts = { published: firstDay(date), section: [] };
  return { page: { runs: lines.runs, facts }, lines, before: 0 };
}

function openOwn({ text, day, title, section }: OwnText): Opened {
  const lines = linesOf(text);
  const headline =
    title === undefined ? [] : [{ text: title, role: "headline", section: 0 } as const];
  const facts = {
    published: day === undefined ? undefined : firstDay(day),
    section: section.map((word) => word.toLowerCase()),
  };
  return { page: { runs: [...headline, ...lines.runs], facts }, lines, before: headline.length };
}

function placeOf({ at, form }: Passage, { lines, before }: Opened): Case["place"] | undefined {
  const place = placeAt(lines, at, at + form.length);
  return place && { ...place, run: place.run + before };
}

function faultOf(
  { sense, form, at, source }: Passage,
  ids: ReadonlySet<string>,
  {
    opened,
    place,
  }: { readonly opened?: Opened | undefined; readonly place?: Case["place"] | undefined },
): string | undefined {
  if (sense !== undefined && !ids.has(sense)) return `there is no entry "${sense}"`;
  if (!opened) return "in" in source ? `there is no text ${source.id} in ${source.in}` : "is empty";
  const seen = place && opened.page.runs[place.run]?.text.slice(place.start, place.end);
  return seen === form ? undefined : `at ${at} stands "${seen ?? ""}", not "${form}"`;
}
