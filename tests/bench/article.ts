import { join } from "node:path";
import { dayFigures } from "./article/days.ts";
import { textFigures } from "./article/texts.ts";
import { benchOf } from "./figure.ts";

/**
 * How well articles are read: the body's tokens against text marked by people, and the day of
 * publication against days marked by people. Nothing without the shared data.
 */
export const article = benchOf(async (data) => {
  if (data === undefined) return [];
  const gold = join(data, "gold");
  return [
    ...(await textFigures(join(gold, "articles"))),
    ...(await dayFigures(join(gold, "dates"))),
  ];
});
