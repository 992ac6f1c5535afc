import { entryId, entryPack, kinOf } from "../index-reader.ts";
import { NAMED } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

// Two related entries reach the threshold of 1; one of them with any number of others does not.
const RELATED = 0.5;
const SAME_PACK = 0.15;
const SAME_PACK_AT_MOST = 0.45;
const AT_MOST = 1.5;

/** Other entries that are on the page beyond doubt speak for one of their kind. */
export const companions: Evidence = (claim, _mention, page) => {
  if (!claim.ambiguous || claim.surname || claim.strict) return undefined;
  const { index } = page;
  const kin = new Set(kinOf(index, claim.entry));
  const others = [...page.companions].filter((entry) => entry !== claim.entry);
  const related = others.filter((entry) => kin.has(entry));
  const pack = entryPack(index, claim.entry);
  const packmates = others.filter((entry) => !kin.has(entry) && entryPack(index, entry) === pack);
  if (related.length + packmates.length === 0) return undefined;
  const fromPack = Math.min(packmates.length * SAME_PACK, SAME_PACK_AT_MOST);
  const weight = Math.min(related.length * RELATED + fromPack, AT_MOST);
  const seen = [...related, ...packmates].slice(0, NAMED).map((entry) => entryId(index, entry));
  return { kind: "companion", seen, weight };
};
