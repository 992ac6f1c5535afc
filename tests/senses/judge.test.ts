import { describe, expect, test } from "vitest";
import { indexOf, runsOf } from "../unit/core/glossary.ts";
import type { Case } from "./case.ts";
import { createJudge, tallyOf } from "./judge.ts";
import { sentenceAt } from "./lines.ts";

const index = indexOf({
  fed: {
    aliases: [
      { form: "Fed", needs: ["interest rates"], not: ["Fed Cup"] },
      { form: "Fed policy makers", needs: [] },
    ],
  },
  cup: { aliases: ["Fed Cup final"] },
});
const judge = createJudge(index);

function caseOf(text: string, wanted: readonly string[]): Case {
  const page = { runs: runsOf(text), facts: { published: undefined, section: [] } };
  const start = text.indexOf("Fed");
  const place = { run: 0, start, end: start + 3 };
  return { page, place, wanted: new Set(wanted), senses: new Set(["fed"]) };
}

describe("a place", () => {
  test("is right with the entry that is meant, in a longer form too", () => {
    expect(judge(caseOf("The Fed left interest rates alone.", ["fed"])).kind).toBe("right");
    expect(judge(caseOf("Fed policy makers met.", ["fed"])).kind).toBe("right");
  });

  test("is right without any entry where none is meant", () => {
    expect(judge(caseOf("Fed up with the rain, they left.", [])).kind).toBe("silent");
  });

  test("is wrong with an entry that is not meant", () => {
    expect(judge(caseOf("Fed up with interest rates, they left.", []))).toMatchObject({
      kind: "wrong",
      cause: { kind: "got fed" },
    });
  });

  test("inside a longer term of another kind says nothing about the form", () => {
    expect(judge(caseOf("She won the Fed Cup final.", [])).kind).toBe("silent");
  });

  test.each([
    ["The Fed met on Tuesday.", "no evidence"],
    ["Interest rates: the Fed Cup at last.", "ruled out by cue"],
    ["She won the Fed Cup final.", "form of another entry"],
    ["The Federal council met.", "no alias"],
  ])("is missed with its cause: %s", (text, kind) => {
    expect(judge(caseOf(text, ["fed"]))).toMatchObject({ kind: "missed", cause: { kind } });
  });
});

test("precision is of what was spotted, recall of what must be", () => {
  const cases = [
    caseOf("The Fed left interest rates alone.", ["fed"]),
    caseOf("The Fed met on Tuesday.", ["fed"]),
    caseOf("Fed up with interest rates, they left.", []),
    caseOf("Fed up with the rain, they left.", []),
  ];
  const judged = cases.map((one) => ({ case: one, verdict: judge(one) }));
  expect(tallyOf(judged)).toEqual({
    cases: 4,
    wanted: 2,
    right: 1,
    wrong: 1,
    precision: 0.5,
    recall: 0.5,
  });
});

test("a sentence is shown alone, with the place in brackets", () => {
  const runs = runsOf("It rained. The U.S. Fed met on Tuesday. Nobody came.");
  expect(sentenceAt(runs, { run: 0, start: 20, end: 23 })).toContain("[[Fed]] met on Tuesday.");
  expect(sentenceAt(runs, { run: 0, start: 20, end: 23 })).not.toContain("rained");
});
