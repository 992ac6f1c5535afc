import { expect, test } from "vitest";
import { whyLines } from "../../../components/card/why.ts";
import type { Reason } from "../../../lib/core/reason.ts";

const reason = (kind: Reason["kind"], weight = 1): Reason => ({ kind, seen: ["UN"], weight });

test.each([
  ["alias", ["“UN” has one meaning here"]],
  ["cue", ["near it stand UN"]],
  ["companion", ["this page also mentions UN"]],
  ["section", ["the site's section is UN"]],
  ["full-name", ["the full name stands on this page"]],
  ["abbreviation", ["the page spells it out as UN"]],
  ["lifetime", []],
  ["typography", []],
] as [Reason["kind"], string[]][])("%s is told as %j", (kind, lines) => {
  expect(whyLines([reason(kind)])).toEqual(lines);
});

test("what spoke against the sense is not told", () => {
  expect(whyLines([reason("cue", -1), reason("section", 0)])).toEqual([]);
});
