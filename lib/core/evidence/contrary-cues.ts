import type { CuePlace } from "../page-cues.ts";
import { wordsAt } from "../page.ts";
import type { Mention, Page } from "../page.ts";
import { countBefore } from "../places.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

/** A word that belongs to another sense, in this paragraph, in the next one or in the headline. */
export const contraryCues: Evidence = (claim, mention, page) => {
  const nots = page.cues.get(claim.alias)?.nots ?? [];
  const near = beside(nots, mention) ?? inHeadline(nots, page);
  return near && { kind: "cue", seen: [wordsAt(page, near)], weight: RULED_OUT };
};

function beside(nots: readonly CuePlace[], { run }: Mention): CuePlace | undefined {
  const first = nots[countBefore(nots, { run: run - 1, start: 0, end: 0 })];
  return first && first.run <= run + 1 ? first : undefined;
}

/** The headline says what the whole page is about. It stands before the story. */
function inHeadline(nots: readonly CuePlace[], page: Page): CuePlace | undefined {
  const [first] = nots;
  return first && page.runs[first.run]?.role === "headline" ? first : undefined;
}
