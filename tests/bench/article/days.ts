import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMetadata } from "../../../lib/article/metadata.ts";
import { readDates } from "../../../lib/article/published/index.ts";
import { openPage } from "../../../lib/cli/page-document.ts";
import type { Figure } from "../figure.ts";
import { f1, goldOf, share, TODAY } from "./gold.ts";

/** The day of publication against days marked by people. */
export async function dayFigures(folder: string): Promise<Figure[]> {
  const pages = goldOf(folder).filter((page) => page.date);
  const count = { right: 0, wrong: 0, coarse: 0, none: 0 };
  for (const { file, url, date } of pages) {
    const page = openPage(readFileSync(join(folder, file), "utf8"), url);
    const metadata = readMetadata(page.doc);
    const found = readDates({ doc: page.doc, url, metadata }, TODAY).published?.date;
    if (found === undefined) count.none += 1;
    else if (found === date) count.right += 1;
    else if (date?.startsWith(found)) count.coarse += 1;
    else count.wrong += 1;
    await page.close();
  }
  const { right, wrong, coarse, none } = count;
  const precision = right / (right + wrong);
  const recall = right / (right + coarse + none);
  const name = `day of ${pages.length} pages (${wrong} wrong, ${coarse} without the day, ${none} unknown)`;
  return [
    share(`${name}, precision`, precision),
    share(`${name}, recall`, recall),
    share(`${name}, F1`, f1(precision, recall)),
  ];
}
