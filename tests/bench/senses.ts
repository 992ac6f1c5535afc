import { createCorpus } from "../senses/corpus.ts";
import { casesOf } from "../senses/labelled.ts";
import { outcomeOf } from "../senses/outcome.ts";
import { readPassages } from "../senses/passages.ts";
import type { Bench } from "./report.ts";
import { readMarkedSets } from "./senses/el.ts";
import { readGoldSenses } from "./senses/gold-senses.ts";
import { linkSet } from "./senses/link.ts";
import { readSubject, type Subject } from "./senses/subject.ts";
import {
  goldText,
  labelledText,
  linkedText,
  type GoldOutcome,
  type LabelledOutcome,
} from "./senses/texts.ts";

/** What is shown beside the figures. */
export interface SensesOptions {
  /** Also the misses of the labelled half that is kept for testing, each with its sentence. */
  readonly held: boolean;
}

const LABELLED = new URL("../senses/", import.meta.url).pathname;

/**
 * How often the sense that a text means is found, and how often another: on gold standards of
 * entity linking, on gold passages of ambiguous forms, and on the labelled set of our own. Without
 * the shared data only on our own sentences.
 */
export function sensesBench(options: SensesOptions): Bench {
  return async (data) => {
    const subject = readSubject();
    const labelled = judgeLabelled(data, subject);
    const own = labelledText(labelled, options);
    if (data === undefined) {
      return {
        figures: { labelled: shown(labelled, options) },
        text: [headOf(subject), own].join("\n\n"),
      };
    }
    const linked = readMarkedSets(data).map((set) => linkSet(set, subject));
    const gold = judgeGold(data, subject);
    const texts = [headOf(subject), linkedText(linked), goldText(gold), own];
    const figures = { linked, gold, labelled: shown(labelled, options) };
    return { figures, text: texts.join("\n\n") };
  };
}

/** The figures without the misses that are not to be looked at. */
function shown(labelled: LabelledOutcome, { held }: SensesOptions): LabelledOutcome {
  return held ? labelled : { ...labelled, held: { ...labelled.held, misses: [] } };
}

function headOf({ ids, leftOut }: Subject): string {
  const broken = leftOut.length > 0 ? `; left out as broken: ${leftOut.join(", ")}` : "";
  return `${ids.size} entries${broken}.`;
}

function judgeGold(data: string, subject: Subject): GoldOutcome {
  const { alone, inText } = readGoldSenses(data, subject);
  return { alone: outcomeOf(alone, subject.index), inText: outcomeOf(inText, subject.index) };
}

function judgeLabelled(data: string | undefined, { ids, index }: Subject): LabelledOutcome {
  const { passages, faults } = readPassages(LABELLED);
  const corpus = data === undefined ? undefined : createCorpus(data);
  const cases = casesOf(passages, ids, corpus);
  return {
    tuning: outcomeOf(cases.tuning, index),
    held: outcomeOf(cases.held, index),
    faults: [...faults, ...cases.faults],
    leftOut: cases.leftOut,
  };
}
