import { readFileSync } from "node:fs";
import * as v from "valibot";
import { firstDay } from "../../core/dates.ts";
import { localDay } from "../local-day.ts";
import { openPage } from "../page-document.ts";
import { readInput } from "../spot-input.ts";
import { type Origin, readPage, readText, type SpotPage } from "../spot-page.ts";

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

async function fileOf(file: string): Promise<SpotPage[]> {
  const input = readInput(file, readFileSync(file));
  if (input.kind === "text") return [readText(input, originNow())];
  const { doc, close } = openPage(input.text, undefined);
  try {
    const page = readPage(doc, originNow());
    return page.isArticle ? [page] : [];
  } finally {
    await close();
  }
}

const originNow = (): Origin => ({ url: undefined, asOf: undefined, today: localDay() });
