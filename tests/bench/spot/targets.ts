import { sampleOf } from "../sample.ts";
import { numberOf } from "./markdown.ts";
import { ASCII_REGEXP, MARK, OURS, REGEXP, type ContenderInfo } from "./contenders.ts";
import type { BenchGlossary } from "./glossaries.ts";
import type { Measured } from "./pairing.ts";
import {
  cold,
  coldFromText,
  measuredOf,
  ratioOf,
  ready,
  warm,
  warmScan,
  type TimesOf,
} from "./ratio.ts";

/** Something that was set as a target. */
export interface Target {
  readonly name: string;
  /** What was measured; nothing if it was not. */
  readonly value: number | undefined;
  readonly bound: number;
  /** Whether the bound is the most that may be, or the least that must. */
  readonly kind: "most" | "least";
  readonly unit: "×" | "ms" | "bytes";
  /** How many pages the value is of, if it is of pages. */
  readonly pages?: number;
}

/** Whether the target is held; nothing if it was not measured. */
export const isHeld = ({ value, bound, kind }: Target): boolean | undefined =>
  value === undefined ? undefined : kind === "most" ? value <= bound : value >= bound;

/** The targets in one browser, those beside a regular expression for both of its forms. */
export function targetsOf(all: readonly Measured[]): readonly Target[] {
  const ours = (size: number): Measured => measuredOf(all, { contender: OURS, size });
  const grown = (time: TimesOf) => ratioOf([ours(100_000), time], [ours(1000), time]);
  return [
    ...[REGEXP, ASCII_REGEXP].flatMap((peer) => besidePattern(all, peer)),
    times("warm scan of 100 000 aliases ÷ of 1 000", 1.3, grown(warmScan)),
    times("the same to the spots", 1.3, grown(warm)),
    milliseconds("index of 5 000 ready", 1, ours(5000)),
    milliseconds("index of 100 000 ready", 3, ours(100_000)),
    ...[1000, 5000].map((size): Target => {
      const mark = measuredOf(all, { contender: MARK, size });
      const name = `${MARK.name} ÷ warm to the spots, ${numberOf(size)}`;
      return { ...times(name, 1000, ratioOf([mark, warm], [ours(size), warm])), kind: "least" };
    }),
  ];
}

/** Two readings of each: as strict as the words allow, and of the work that both of them do. */
function besidePattern(all: readonly Measured[], peer: ContenderInfo): readonly Target[] {
  const beside = (size: number, time: TimesOf, theirs: TimesOf) =>
    ratioOf(
      [measuredOf(all, { contender: OURS, size }), time],
      [measuredOf(all, { contender: peer, size }), theirs],
    );
  const to = `÷ ${peer.name}`;
  return [
    times(`cold from script start to spots ${to}, 5 000`, 0.5, beside(5000, cold, cold)),
    times("the same, the article found and read", 0.5, beside(5000, coldFromText, cold)),
    times(`warm scan ${to}, 5 000`, 1, beside(5000, warmScan, warm)),
    times("the same to the spots", 1, beside(5000, warm, warm)),
    times(`warm scan ${to}, 100 000`, 1 / 3, beside(100_000, warmScan, warm)),
    times("the same to the spots", 1 / 3, beside(100_000, warm, warm)),
  ];
}

/** The target for the index. */
export const bytesTargets = (glossaries: readonly BenchGlossary[]): readonly Target[] =>
  glossaries.map(({ size, index, textBytes }) => ({
    name: `index beyond the aliases' text, an alias of ${numberOf(size)}`,
    value: (index.length - textBytes) / size,
    bound: 12,
    kind: "most",
    unit: "bytes",
  }));

const times = (name: string, bound: number, found: ReturnType<typeof ratioOf>): Target => ({
  name,
  value: found?.times,
  bound,
  kind: "most",
  unit: "×",
  ...(found && { pages: found.pages }),
});

function milliseconds(name: string, bound: number, measured: Measured): Target {
  const values = [...ready(measured).values()];
  const value = values.length > 0 ? sampleOf(values).median : undefined;
  return { name, value, bound, kind: "most", unit: "ms", pages: values.length };
}
