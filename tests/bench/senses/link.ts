import { spot } from "../../../lib/core/spot.ts";
import type { Spot } from "../../../lib/core/spots.ts";
import type { SensePage } from "../../senses/case.ts";
import { type Cause, causeOf, reasonsText } from "../../senses/cause.ts";
import { EVERYTHING, shareOf } from "../../senses/judge.ts";
import { type Lines, placeAt, sentenceAt } from "../../senses/lines.ts";
import type { GoldMention, MarkedSet, MarkedText } from "./el.ts";
import type { Subject } from "./subject.ts";

/** Something that a person should look at. */
export interface Finding {
  readonly text: string;
  readonly entry: string;
  readonly sentence: string;
  readonly cause: Cause;
}

/** How a set came out. Shares are of 1, or nothing where there is nothing to share. */
export interface Linked {
  readonly name: string;
  readonly texts: number;
  /** Marked mentions by name whose title is an entry's. */
  readonly mentions: number;
  readonly found: number;
  /** Spots that a marked mention bears out. */
  readonly right: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** Pronouns and common nouns with an entry's title: they are not spotted by name. */
  readonly unnamed: number;
  readonly missed: readonly Finding[];
  readonly wrong: readonly Finding[];
  /** Spots around or across a mention of another title: a question of where a name ends. */
  readonly boundary: readonly Finding[];
  /** Spots on a mention that has neither title nor label: the set does not say what is right. */
  readonly untitled: readonly Finding[];
  /** Spots where nothing is marked, which no set calls an error. */
  readonly unmarked: readonly Finding[];
}

/** A spot in the offsets of the whole text. */
interface Found {
  readonly entry: string;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot;
}

type Standing = "right" | "wrong" | "boundary" | "untitled" | "unmarked";

/** Spots every text of a set, each as one page without a date, and compares. */
export function linkSet({ name, texts }: MarkedSet, subject: Subject): Linked {
  const results = texts.map((text) => linkText(text, subject));
  const spots = results.flatMap((one) => one.spots);
  const findings = (standing: Standing): Finding[] =>
    spots.flatMap((one) => (one.standing === standing ? [one.finding] : []));
  const missed = results.flatMap((one) => one.missed);
  const wrong = findings("wrong");
  const mentions = results.reduce((sum, one) => sum + one.mentions, 0);
  const right = findings("right").length;
  return {
    name,
    texts: texts.length,
    mentions,
    found: mentions - missed.length,
    right,
    precision: shareOf(right, right + wrong.length),
    recall: shareOf(mentions - missed.length, mentions),
    unnamed: results.reduce((sum, one) => sum + one.unnamed, 0),
    missed,
    wrong,
    boundary: findings("boundary"),
    untitled: findings("untitled"),
    unmarked: findings("unmarked"),
  };
}

interface TextResult {
  readonly mentions: number;
  readonly unnamed: number;
  readonly missed: readonly Finding[];
  readonly spots: readonly { readonly standing: Standing; readonly finding: Finding }[];
}

function linkText(marked: MarkedText, subject: Subject): TextResult {
  const { lines, span } = marked;
  const page: SensePage = { runs: lines.runs, facts: { published: undefined, section: [] } };
  const inSpan = ({ start, end }: Range): boolean => span[0] <= start && end <= span[1];
  const spots = spot(page.runs, page.facts, subject.index, EVERYTHING)
    .map((one) => inText(one, lines))
    .filter(inSpan);
  const gold = marked.mentions.filter(inSpan);
  const ours = gold.filter((mention) => entryOf(mention, subject) !== undefined);
  const named = ours.filter(({ unnamed }) => !unnamed);
  const isFound = (mention: GoldMention): boolean =>
    spots.some((one) => one.entry === entryOf(mention, subject) && overlap(one, mention));
  return {
    mentions: named.length,
    unnamed: ours.length - named.length,
    missed: named
      .filter((mention) => !isFound(mention))
      .map((mention) => missOf(mention, marked, { page, subject })),
    spots: spots.map((one) => judged(one, gold, { marked, subject })),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function inText(one: Spot, { starts }: Lines): Found {
  const first = starts[one.run] ?? 0;
  return { entry: one.entry, start: first + one.start, end: first + one.end, spot: one };
}

/** A label that is an entry's title is taken for a title. */
function entryOf({ title, label }: GoldMention, { byTitle }: Subject): string | undefined {
  return byTitle.get(title ?? label ?? "");
}

/** Labels do without what tells a title from others: "Whip" is "Whip (politics)". */
function isCalled(mention: GoldMention, entry: string, subject: Subject): boolean {
  if (entryOf(mention, subject) === entry) return true;
  const { title, label } = mention;
  if (title !== undefined || label === undefined) return false;
  return [...subject.byTitle].some(
    ([other, id]) => id === entry && other.replace(/ \([^)]*\)$/u, "") === label,
  );
}

function judged(
  found: Found,
  gold: readonly GoldMention[],
  { marked, subject }: { readonly marked: MarkedText; readonly subject: Subject },
): TextResult["spots"][number] {
  const touching = gold.filter((mention) => overlap(found, mention));
  const standing = standingOf(found, touching, subject);
  const seen = touching.map(
    ({ surface, title, label }) => `"${surface}" = ${title ?? label ?? "no title"}`,
  );
  const { spot: one, entry } = found;
  const cause = {
    kind: standing,
    detail: [...seen, `spotted for ${reasonsText(one.because)}`].join("; "),
  };
  const sentence = sentenceAt(marked.lines.runs, one);
  return { standing, finding: { text: marked.id, entry, sentence, cause } };
}

function standingOf(found: Found, touching: readonly GoldMention[], subject: Subject): Standing {
  if (touching.length === 0) return "unmarked";
  if (touching.some((mention) => isCalled(mention, found.entry, subject))) return "right";
  // Equal to the mention or inside it: the name that people saw here is another one.
  const over = touching.filter(({ start, end }) => start <= found.start && found.end <= end);
  if (over.some(({ title, label }) => (title ?? label) !== undefined)) return "wrong";
  return over.length > 0 ? "untitled" : "boundary";
}

function missOf(
  mention: GoldMention,
  { id, lines }: MarkedText,
  { page, subject }: { readonly page: SensePage; readonly subject: Subject },
): Finding {
  const entry = entryOf(mention, subject) ?? "";
  const place = placeAt(lines, mention.start, mention.end) ?? { run: 0, start: 0, end: 0 };
  const only = new Set([entry]);
  const cause = causeOf({ page, place, wanted: only, senses: only }, subject.index);
  return { text: id, entry, sentence: sentenceAt(lines.runs, place), cause };
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
