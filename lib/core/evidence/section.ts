import { entryPack } from "../index-reader.ts";
import type { Evidence } from "./evidence.ts";

const AGAINST = -0.6;
const FOR = 0.3;

/** Fields whose pages use the words of politics for other things, by the names of their sections. */
const FIELDS: readonly (readonly string[])[] = [
  "sport sports football soccer cricket rugby tennis golf baseball basketball hockey boxing athletics cycling racing motorsport nba nfl nhl mlb ufc formula1 f1 olympics",
  "game games gaming videogame videogames esports xbox playstation nintendo",
  "fashion style beauty shopping",
  "entertainment music film films movies celebrity celebrities showbiz television tv theatre theater",
].map((names) => names.split(" "));

/** A section of another field speaks against ambiguous forms, unless the entry is of that field. */
export const section: Evidence = (claim, _mention, page) => {
  if (!claim.ambiguous) return undefined;
  const { section: words } = page.facts;
  const pack = entryPack(page.index, claim.entry).split("-");
  const field = FIELDS.find((names) => words.some((word) => names.includes(word)));
  if (!field) return undefined;
  const seen = words.filter((word) => field.includes(word));
  const own = pack.some((word) => field.includes(word));
  return { kind: "section", seen, weight: own ? FOR : AGAINST };
};
