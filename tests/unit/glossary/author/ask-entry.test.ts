import { expect, test } from "vitest";
import { parse } from "yaml";
import { askEntry, idFor } from "../../../../lib/glossary/author/ask-entry.ts";
import { faultsOf } from "../authored.ts";

const ANSWERS = [
  "Pact of Vale",
  "demo",
  "agreement",
  "PoV, Vale pact",
  "The deal by which three countries share the water of the Vale.",
  "Norland, Sudland and Estland signed it after a dry decade.",
  "https://vale.example/pact",
  "Full text",
  "Vale",
  "y",
  "https://daily.example/?id=7",
  "Norland leaves",
  "Daily",
  "n",
  "",
];

async function asked(answers: readonly string[]) {
  const left = [...answers];
  const questions: string[] = [];
  const file = await askEntry(
    async (question) => {
      questions.push(question);
      return left.shift() ?? "";
    },
    ["demo"],
    "2026-11-11",
  );
  return { ...file, questions };
}

test("the answers are an entry that the check has nothing to say against", async () => {
  const { file, text } = await asked(ANSWERS);
  expect(file).toBe("demo/pact-of-vale.yaml");
  expect(parse(text)).toMatchObject({ term: "Pact of Vale", aliases: ["PoV", "Vale pact"] });
  const pack = "title: Demo\nabout: Made-up entries.\nlanguage: en\n";
  expect(faultsOf({ "demo/pack.yaml": pack, [file]: text })).toEqual([]);
});

test("an answer that does not fit is asked for again, with the reason", async () => {
  const long = `${"word ".repeat(26)}end`;
  const wrong = [...ANSWERS.slice(0, 4), long, ...ANSWERS.slice(4)];
  const { questions } = await asked(wrong);
  expect(questions[5]).toMatch(/^That has 27 words; the limit is 25\. The gist/u);
});

test("an entry is named for its term, without accents and signs", () => {
  expect(idFor("Sinn Féin’s “Ard-Fheis” (2024)")).toBe("sinn-feins-ard-fheis-2024");
});
