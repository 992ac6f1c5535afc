import type { AliasCues, CuePlace } from "../page-cues.ts";
import { wordsAt } from "../page.ts";
import type { Mention, Page } from "../page.ts";
import { around, contains, countBefore } from "../places.ts";
import { RULED_OUT } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

// Two on each side: the nearest may be a name that ends before the mention.
const EACH_SIDE = 2;

/**
 * A word that belongs to another sense, in this paragraph, in the next one or in the headline. A
 * longer name around the form says of an ambiguous form what the page means by it. "UN Watch" says
 * nothing of what the UN is elsewhere, and "Melania Trump" nothing of who Trump is: of forms that
 * need nothing and of surnames it rules out that mention only.
 */
export const contraryCues: Evidence = (claim, mention, page) => {
  const cues = page.cues.get(claim.alias);
  if (!cues) return undefined;
  const isLocal = claim.surname || !claim.ambiguous;
  const near =
    contrary(cues.nots, mention, page) ??
    (isLocal ? aroundIt(cues, mention) : contrary(cues.longer, mention, page));
  return near && { kind: "cue", seen: [wordsAt(page, near)], weight: RULED_OUT };
};

function aroundIt({ longer }: AliasCues, mention: Mention): CuePlace | undefined {
  return around(longer, mention, EACH_SIDE).find((name) => contains(name, mention));
}

function contrary(nots: readonly CuePlace[], mention: Mention, page: Page): CuePlace | undefined {
  return beside(nots, mention) ?? inHeadline(nots, page);
}

function beside(nots: readonly CuePlace[], { run }: Mention): CuePlace | undefined {
  const first = nots[countBefore(nots, { run: run - 1, start: 0, end: 0 })];
  return first && first.run <= run + 1 ? first : undefined;
}

/** The headline says what the whole page is about. It stands before the story. */
function inHeadline(nots: readonly CuePlace[], page: Page): CuePlace | undefined {
  const [first] = nots;
  return first && page.runs[first.run]?.role === "headline" ? first : undefined;
}
