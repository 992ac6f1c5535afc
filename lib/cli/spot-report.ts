import type { Reason } from "../core/reason.ts";
import type { Spot } from "../core/spots.ts";
import { alignedColumns } from "./columns.ts";
import type { SpotPage } from "./spot-page.ts";

/** What was found in one file, as `--json` prints it. */
export interface SpotReport {
  readonly file: string;
  readonly url: string | null;
  readonly article: boolean;
  readonly published: string | null;
  readonly language: string | null;
  /** The article's text: its runs, a blank line between two. */
  readonly text: string;
  readonly spots: readonly ReportedSpot[];
  /** Reading and spotting, without parsing the file. */
  readonly ms: number;
}

/** One mention; `text.slice(start, end) === surface`. */
export interface ReportedSpot {
  readonly id: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly underlined: boolean;
  readonly score: number;
  readonly because: readonly string[];
}

const BETWEEN_RUNS = "\n\n";
const COLUMNS = ["term", "surface", "offset", "score", "why"] as const;
/** Longer surfaces are cut in the table, so that the columns stay in sight. */
const MAX_SURFACE = 40;

/** Puts the runs together and moves the spots' offsets with them. */
export function reportOf(
  file: string,
  page: SpotPage,
  found: { readonly spots: readonly Spot[]; readonly ms: number },
): SpotReport {
  const starts: number[] = [];
  let text = "";
  for (const run of page.runs) {
    if (starts.length > 0) text += BETWEEN_RUNS;
    starts.push(text.length);
    text += run.text;
  }
  return {
    file,
    url: page.url ?? null,
    article: page.isArticle,
    published: page.published ?? null,
    language: page.language ?? null,
    text,
    spots: found.spots.map((spot) => reportedSpot(spot, starts[spot.run] ?? 0)),
    ms: Math.round(found.ms * 100) / 100,
  };
}

/** The report for people: a line about the page, and a row for each mention. */
export function tableOf(report: SpotReport): string {
  const head = `${report.file}: ${report.article ? "article" : "not an article, nothing is spotted"}`;
  const facts = [
    report.published ? `published ${report.published}` : "no date",
    report.language ?? "no language",
    `${report.spots.length} spots`,
    `${report.ms} ms`,
  ];
  if (!report.article) return head;
  const rows = report.spots.map((spot) => [
    `${spot.underlined ? "*" : " "} ${spot.id}`,
    shorten(spot.surface),
    String(spot.start),
    spot.score.toFixed(2),
    spot.because.join("; "),
  ]);
  return [`${head}, ${facts.join(", ")}`, ...alignedColumns([[...COLUMNS], ...rows])].join("\n");
}

function reportedSpot(spot: Spot, runStart: number): ReportedSpot {
  const { entry, surface, start, end, underlined, score, because } = spot;
  return {
    id: entry,
    surface,
    start: runStart + start,
    end: runStart + end,
    underlined,
    score: Math.round(score * 1000) / 1000,
    because: because.map(sentenceOf),
  };
}

/** `companion: iaea, npt (+0.6)` */
function sentenceOf({ kind, seen, weight }: Reason): string {
  const sign = weight < 0 ? "−" : "+";
  const amount = `${sign}${Math.round(Math.abs(weight) * 100) / 100}`;
  return seen.length > 0 ? `${kind}: ${seen.join(", ")} (${amount})` : `${kind} (${amount})`;
}

function shorten(surface: string): string {
  const line = surface.replace(/\s+/gu, " ");
  return line.length > MAX_SURFACE ? `${line.slice(0, MAX_SURFACE - 1)}…` : line;
}
