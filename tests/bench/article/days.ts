import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMetadata, titleOf } from "../../../lib/article/metadata.ts";
import { readDates } from "../../../lib/article/published/index.ts";
import { openPage } from "../../../lib/cli/page-document.ts";
import type { Figure } from "../figure.ts";
import { f1, goldOf, type GoldPage, share, TODAY } from "./gold.ts";

/** A page's day as people marked it and as it was read. */
interface ReadDay {
  readonly page: GoldPage;
  readonly found: string | undefined;
  /** The day that the page calls its last change. */
  readonly changed: string | undefined;
  /** The source that was believed. */
  readonly by: string | undefined;
}

/** The sources that stand in a page's metadata. */
const METADATA: ReadonlySet<string | undefined> = new Set(["json-ld", "meta"]);

/**
 * The day of publication against days marked by people: of all pages, of the half that no rule was
 * made by, and of those whose day was read from metadata. `SIDELIGHT_LIST=1` names what failed in
 * the other half.
 */
export async function dayFigures(folder: string): Promise<Figure[]> {
  const days: ReadDay[] = [];
  for (const page of goldOf(folder)) if (page.date) days.push(await readDay(folder, page));
  const tuned = days.filter(({ page }) => !isHeld(page.file));
  if (process.env["SIDELIGHT_LIST"] === "1") tuned.forEach(listFailure);
  return [
    ...figuresOf("day of all", days),
    ...figuresOf(
      "day of the held half's",
      days.filter(({ page }) => isHeld(page.file)),
    ),
    ...figuresOf(
      "day from metadata of",
      days.filter(({ by }) => METADATA.has(by)),
    ),
  ];
}

async function readDay(folder: string, gold: GoldPage): Promise<ReadDay> {
  const page = openPage(readFileSync(join(folder, gold.file), "utf8"), gold.url);
  const { doc } = page;
  const { headline = "", things } = readMetadata(doc);
  const titles = [headline, titleOf(doc)];
  const dated = { scope: doc, head: doc, url: gold.url, titles, things };
  const { published, modified } = readDates(dated, TODAY);
  await page.close();
  return { page: gold, found: published?.date, changed: modified?.date, by: published?.by };
}

/** Half of the pages, by their names: nobody looks at them while working on a rule. */
function isHeld(file: string): boolean {
  return (createHash("sha256").update(file).digest()[0] ?? 0) % 2 === 0;
}

function figuresOf(of: string, days: readonly ReadDay[]): Figure[] {
  const right = days.filter(({ page, found }) => found === page.date).length;
  const none = days.filter(({ found }) => found === undefined).length;
  const coarse = days.filter(isCoarse).length;
  const wrong = days.length - right - none - coarse;
  const changes = days.filter(isLabelledChange).length;
  const precision = right / (right + wrong);
  const recall = right / (right + coarse + none);
  const name = `${of} ${days.length} pages (${wrong} wrong, ${coarse} without the day, ${none} unknown)`;
  return [
    share(`${name}, precision`, precision),
    share(
      `${name}, the same less ${changes} labelled with a change`,
      right / (right + wrong - changes),
    ),
    share(`${name}, recall`, recall),
    share(`${name}, F1`, f1(precision, recall)),
  ];
}

/** Marked with a day that the page itself calls its last change, while it names an earlier one. */
function isLabelledChange({ page, found, changed }: ReadDay): boolean {
  return found !== undefined && changed !== undefined && changed === page.date && found < changed;
}

/** A month or a year that holds the day. */
function isCoarse({ page, found }: ReadDay): boolean {
  return found !== undefined && found !== page.date && page.date?.startsWith(found) === true;
}

function listFailure({ page, found, by }: ReadDay): void {
  if (found === page.date) return;
  console.error([page.date, found ?? "unknown", by ?? "", page.file, page.url].join("\t"));
}
