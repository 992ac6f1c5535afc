import { expect, test } from "vitest";
import { aliasesOf, formAt } from "../../../lib/core/index-reader.ts";
import { indexOf } from "./glossary.ts";
import type { TestEntry } from "./glossary.ts";

const ENTRY: TestEntry = {
  aliases: [
    { form: "criterion", case: "free", needs: ["Iran", "Iran’s"], not: ["hat"] },
    { form: "JCPOA", case: "exact", needs: ["Iran"] },
  ],
};

test("the same entries give the same index", () => {
  expect(indexOf({ one: ENTRY })).toEqual(indexOf({ one: structuredClone(ENTRY) }));
});

test("a cue written in two ways, or needed twice, is one", () => {
  const index = indexOf({ one: ENTRY });
  const [criterion, jcpoa] = aliasesOf(index, 0).map((alias) => formAt(index, alias));
  expect(criterion!.needs).toHaveLength(1);
  expect(criterion!.needs).toEqual(jcpoa!.needs);
});

test("an alias is shown as its author wrote it, not in the plural", () => {
  const index = indexOf({ one: ENTRY });
  expect(aliasesOf(index, 0).map((alias) => formAt(index, alias).words)).toEqual([
    "criterion",
    "JCPOA",
  ]);
});

test("a form or cue that cannot be matched is refused with its entry", () => {
  expect(() => indexOf({ "washington-dc": { aliases: ["Washington, D.C."] } })).toThrow(
    /^Entry "washington-dc": The form "Washington, D.C."/u,
  );
  const talks = [{ id: "talks", words: ["?"] }];
  expect(() => indexOf({}, talks)).toThrow('Pack "talks": The form "?" has no word in it');
  expect(() => indexOf({ e3: { aliases: [{ form: "E3", needs: ["?"] }] } })).toThrow(
    'Entry "e3": The form "?" has no word in it',
  );
});
