import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { parse } from "yaml";
import { type Coverage, coverageOf } from "../../glossary/author/gaps.ts";
import { countIn } from "../option-values.ts";
import { authored, FOLDER } from "./authored.ts";
import { tableOf } from "./rows.ts";
import { spottedTexts } from "./spotted-texts.ts";

/** Of so many of the most used phrases it is told how many are explained. */
const MOST = 500;

/** The texts of the measuring data that tell of politics and the economy. */
const CORPUS = ["allsides-abp", "en-worldwide-newswire", "wikipedia-current-events"];

/** Prints how far the glossary explains some texts, and the phrases that it does not. */
export async function gaps(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      top: { type: "string", default: "100" },
    },
  });
  const top = countIn("--top", values.top);
  const files = positionals.length > 0 ? positionals : corpusFiles();
  const glossary = authored();
  const found = coverageOf(await spottedTexts(files, glossary), {
    entries: glossary.files.map(({ entry }) => entry.id),
    without: phrasesWithoutEntry(),
    most: MOST,
  });
  const cut = { ...found, gaps: found.gaps.slice(0, top) };
  console.log(values.json ? JSON.stringify(cut, null, 2) : reportOf(cut));
  return 0;
}

function corpusFiles(): string[] {
  const data = process.env["SIDELIGHT_DATA"];
  if (data === undefined) {
    throw new Error("Name the files to read, or set SIDELIGHT_DATA to the measuring data.");
  }
  return CORPUS.map((file) => `${data}/corpus/text/${file}.jsonl`);
}

const WithoutSchema = v.record(v.string(), v.array(v.string()));

/** Phrases that an editor judged to need no entry, by the reason. */
function phrasesWithoutEntry(): ReadonlySet<string> {
  const judged = parse(readFileSync(`${FOLDER}without-entry.yaml`, "utf8"));
  return new Set(Object.values(v.parse(WithoutSchema, judged)).flat());
}

function reportOf({ articles, served, most, mostExplained, gaps: rows, unmet }: Coverage): string {
  return [
    `${articles} articles, in ${served} of them (${percent(served, articles)}) three terms or more are explained.`,
    `Of the ${most} phrases that most articles use ${mostExplained} (${percent(mostExplained, most)}) are explained.`,
    ...(rows.length > 0 ? ["", "Not explained:", tableOf(rows)] : []),
    ...(unmet.length > 0
      ? ["", `${unmet.length} entries that no article mentions:`, unmet.join(", ")]
      : []),
  ].join("\n");
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`;
