import { readIndex } from "../../core/index-reader.ts";
import { spot } from "../../core/spot.ts";
import { AS_INSTALLED } from "../../core/spots.ts";
import type { SpottedText } from "../../glossary/author/gaps.ts";
import { compile } from "../../glossary/build/compile.ts";
import type { Glossary } from "../../glossary/build/read-packs.ts";
import { reportOf } from "../spot-report.ts";
import { readTexts } from "./read-texts.ts";

/** What a glossary explains in each text of some files, of which `readTexts` says the kinds. */
export async function spottedTexts(
  files: readonly string[],
  glossary: Glossary,
): Promise<SpottedText[]> {
  const index = readIndex(compile(glossary).index);
  const pages = await readTexts(files);
  return pages.map((page) =>
    reportOf("", page, { spots: spot(page.runs, page.facts, index, AS_INSTALLED), ms: 0 }),
  );
}
