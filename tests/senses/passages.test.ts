import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { describeFault } from "../../lib/glossary/build/fault.ts";
import type { Corpus } from "./corpus.ts";
import { casesOf } from "./labelled.ts";
import { type LabelledSet, readPassages } from "./passages.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function setOf(files: Readonly<Record<string, string>>): LabelledSet {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-senses-"));
  folders.push(folder);
  for (const half of ["tuning", "held"]) mkdirSync(join(folder, half));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return readPassages(folder);
}

const faultsIn = (files: Readonly<Record<string, string>>): string[] =>
  setOf(files).faults.map(describeFault);

const CORPUS: Corpus = (file, id) =>
  file === "news.jsonl" && id === "a1"
    ? { text: "One line.\n\nThe Fed met. The Fed waited.", date: "2021-02" }
    : undefined;

describe("a passage of our own", () => {
  test("has its form where the brackets are, and the text without them", () => {
    const { passages } = setOf({
      "tuning/fed.yaml": "- text: The [[Fed]] met.\n  sense: federal-reserve\n",
    });
    expect(passages).toMatchObject([
      { half: "tuning", group: "fed", line: 1, form: "Fed", at: 4, sense: "federal-reserve" },
    ]);
    expect(passages[0]?.source).toMatchObject({ text: "The Fed met." });
  });

  test("is put on a page with its headline, its paragraphs, its day and section", () => {
    const { passages } = setOf({
      "held/fed.yaml":
        "- text: |\n    One.\n    The [[Fed]] met.\n  title: Rates\n  day: 2021-02-18\n  section: [Economy]\n  sense: none\n",
    });
    const [one] = casesOf(passages, new Set(), undefined).held;
    expect(one?.case.page.runs.map(({ text, role }) => `${role}: ${text}`)).toEqual([
      "headline: Rates",
      "body: One.",
      "body: The Fed met.",
    ]);
    expect(one?.case.page.facts).toEqual({ published: 18_676, section: ["economy"] });
    expect(one?.case.place).toEqual({ run: 2, start: 4, end: 7 });
    expect(one?.case.wanted).toEqual(new Set());
  });
});

describe("a passage of the corpus", () => {
  const reference = (id: string, at: number): string =>
    `- { in: news.jsonl, id: ${id}, at: ${at}, form: Fed, sense: none }\n`;

  test("is the whole text with its date, line by line", () => {
    const { passages } = setOf({ "held/fed.yaml": reference("a1", 28) });
    const { held, faults } = casesOf(passages, new Set(), CORPUS);
    expect(faults).toEqual([]);
    expect(held[0]?.case.place).toEqual({ run: 1, start: 17, end: 20 });
    expect(held[0]?.case.page.facts.published).toBe(18_659);
  });

  test("is named with its line where the form does not stand there, or there is no such text", () => {
    const { passages } = setOf({ "held/fed.yaml": reference("a1", 27) + reference("a2", 28) });
    expect(casesOf(passages, new Set(), CORPUS).faults.map(describeFault)).toEqual([
      'held/fed.yaml:1: at 27 stands " Fe", not "Fed"',
      "held/fed.yaml:2: there is no text a2 in news.jsonl",
    ]);
  });

  test("is left out where there is no corpus", () => {
    const { passages } = setOf({ "held/fed.yaml": reference("a1", 28) });
    expect(casesOf(passages, new Set(), undefined)).toMatchObject({ held: [], leftOut: 1 });
  });
});

describe("faults name file, line and field", () => {
  test.each([
    ["- text: The Fed met.\n  sense: none\n", /^tuning\/fed\.yaml:1: 0\.text: must have one form/u],
    [
      "- text: The [[Fed]] of the [[Fed]].\n  sense: none\n",
      /^tuning\/fed\.yaml:1: 0\.text: must have one form/u,
    ],
    [
      "- text: The [[Fed]].\n  sense: none\n- text: A [[Fed]].\n",
      /^tuning\/fed\.yaml:3: 1\.sense: is missing/u,
    ],
    [
      "- text: The [[Fed]].\n  sense: The bank\n",
      /^tuning\/fed\.yaml:2: 0\.sense: is neither an entry's id nor "none"/u,
    ],
    [
      "- text: The [[Fed]].\n  sense: none\n  date: 2021-02-18\n",
      /^tuning\/fed\.yaml:3: 0\.date: there is no such field/u,
    ],
    [
      "- text: The [[Fed]].\n  sense: none\n  day: 2021-02\n",
      /^tuning\/fed\.yaml:3: 0\.day: is not a day/u,
    ],
    [
      "- { in: news, id: a1, at: 1, form: Fed, sense: none }\n",
      /^tuning\/fed\.yaml:1: 0\.in: is not/u,
    ],
    ["- text: [\n", /^tuning\/fed\.yaml:\d: is not valid YAML/u],
  ])("%j", (yaml, expected) => {
    expect(faultsIn({ "tuning/fed.yaml": yaml })[0]).toMatch(expected);
  });

  test("a sense that is no entry", () => {
    const { passages } = setOf({ "tuning/fed.yaml": "- text: The [[Fed]].\n  sense: fed\n" });
    expect(casesOf(passages, new Set(["federal-reserve"]), undefined).faults).toMatchObject([
      { file: "tuning/fed.yaml", line: 1, reason: 'there is no entry "fed"' },
    ]);
  });

  test("a passage that is in both halves", () => {
    const yaml = "- text: The [[Fed]] met.\n  sense: none\n";
    expect(faultsIn({ "tuning/fed.yaml": yaml, "held/fed.yaml": yaml })).toEqual([
      "held/fed.yaml:1: is the passage of tuning/fed.yaml:1 again",
    ]);
  });
});
