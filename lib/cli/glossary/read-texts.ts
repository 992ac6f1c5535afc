import { readFileSync } from "node:fs";
import * as v from "valibot";
import { firstDay } from "../../core/dates.ts";
import { withArticleFile } from "../article-file.ts";
import { localDay } from "../local-day.ts";
import { type Origin, readText, type SpotPage } from "../spot-page.ts";

/** A text of a `.jsonl` file. */
const LineSchema = v.object({
  title: v.optional(v.string(), ""),
  text: v.string(),
  date: v.optional(v.nullable(v.string()), ""),
});

/**
 * Every article in some files: pages (.html), plain texts, or lines of JSON with `text`, perhaps
 * `title` and `date` (.jsonl). Pages that are no articles are left out.
 */
export async function readTexts(files: readonly string[]): Promise<SpotPage[]> {
  const read: SpotPage[] = [];
  for (const file of files) {
    read.push(...(file.endsWith(".jsonl") ? linesOf(file) : await fileOf(file)));
  }
  return read;
}

function linesOf(file: string): SpotPage[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const { title, text, date } = v.parse(LineSchema, JSON.parse(line));
    const asOf = firstDay(date ?? "") === undefined ? undefined : (date ?? undefined);
    return readText({ kind: "text", text: `${title}\n\n${text}` }, { ...originNow(), asOf });
  });
}

/** A page that is no article has nothing in it. */
async function fileOf(file: string): Promise<SpotPage[]> {
  const page = await withArticleFile(file, originNow(), (read) => read());
  return page.isArticle ? [page] : [];
}

const originNow = (): Origin => ({ url: undefined, asOf: undefined, today: localDay() });
