import type { Check, Finding } from "./check.ts";

/** Words that are true on one day only. They belong into `states`, which are dated. */
const DATED =
  /\b(currently|recently|last (?:year|month|week)|now|will)\b|(?<!\b(?:in|of|the) )\bnowadays\b/iu;

/** Outside `states` an entry stays true: no "currently", "recently", "last year", "now", "will". */
export const timeless: Check = ({ entry }) => {
  const texts: [PropertyKey[], string][] = [
    [["gist"], entry.gist],
    [["background"], entry.background],
    ...entry.timeline.map(({ event }, index): [PropertyKey[], string] => [
      ["timeline", index, "event"],
      event,
    ]),
  ];
  return texts.flatMap(([path, text]): Finding[] => {
    const word = DATED.exec(text)?.[0];
    return word
      ? [{ path, reason: `“${word}” goes stale; give the date, or say it in states` }]
      : [];
  });
};
