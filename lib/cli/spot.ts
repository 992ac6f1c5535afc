import type { SpottingIndex } from "../core/index-reader.ts";
import { spot } from "../core/spot.ts";
import { AS_INSTALLED } from "../core/spots.ts";
import { withArticleFile } from "./article-file.ts";
import { localDay } from "./local-day.ts";
import { readArguments, type SpotArguments, USAGE } from "./spot-arguments.ts";
import { type ReadGlossary, readGlossary } from "./spot-glossary.ts";
import type { SpotPage } from "./spot-page.ts";
import { reportOf, type SpotReport, tableOf } from "./spot-report.ts";

const GLOSSARY = new URL("../../assets/glossary/", import.meta.url).pathname;
const FAILED = 1;
const MISUSED = 2;

/** Prints what is spotted in each file that the command line names; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const asked = parsed(args);
  if (!asked) return MISUSED;
  const glossary = compiled();
  if (!glossary) return FAILED;
  for (const fault of glossary.faults) console.error(fault);
  const origin = { url: asked.url, asOf: asked.asOf, today: localDay() };
  let code = glossary.faults.length > 0 ? FAILED : 0;
  for (const file of asked.files) {
    try {
      print(
        await withArticleFile(file, origin, (read) => spotPage(file, read, glossary.index)),
        asked,
      );
    } catch (error) {
      console.error(`${file}: ${reasonOf(error)}.`);
      code = FAILED;
    }
  }
  return code;
}

function compiled(): ReadGlossary | undefined {
  try {
    return readGlossary(GLOSSARY);
  } catch (error) {
    console.error(`The glossary can't be compiled. ${reasonOf(error)}`);
    return undefined;
  }
}

function parsed(args: readonly string[]): SpotArguments | undefined {
  try {
    return readArguments(args);
  } catch (error) {
    console.error(`${reasonOf(error)}\n\n${USAGE}`);
    return undefined;
  }
}

function spotPage(file: string, read: () => SpotPage, index: SpottingIndex): SpotReport {
  const start = performance.now();
  const page = read();
  const spots = spot(page.runs, page.facts, index, AS_INSTALLED);
  return reportOf(file, page, { spots, ms: performance.now() - start });
}

function print(report: SpotReport, { json, files }: SpotArguments): void {
  console.log(json ? JSON.stringify(report) : tableOf(report));
  if (!json && files.length > 1) console.log();
}

const READ_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "the file may not be read",
  EISDIR: "this is a folder, not a file",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = "code" in error ? READ_FAULTS[String(error.code)] : undefined;
  return known ?? error.message;
}

process.exitCode = await main(process.argv.slice(2));
