import * as v from "valibot";
import { expect, test } from "vitest";
import { describeFault } from "../../../../lib/glossary/build/fault.ts";
import { faultsOf } from "../../../../lib/glossary/build/issue-faults.ts";
import { parseYaml, type YamlFile } from "../../../../lib/glossary/build/yaml-file.ts";

const Schema = v.strictObject({
  kind: v.picklist(["group", "law"]),
  list: v.array(v.union([v.string(), v.strictObject({ form: v.string() })])),
  name: v.pipe(v.string(), v.minLength(2)),
  short: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => text !== "E3", "is taken"),
    ),
  ),
});

/** The faults of this text, as an author reads them. */
function told(text: string): string[] {
  const source = parseYaml("e3.yaml", text) as YamlFile;
  const { issues = [] } = v.safeParse(Schema, source.value);
  return issues.flatMap((issue) => faultsOf(source, issue)).map(describeFault);
}

const FIT = "kind: group\nlist: [E3]\nname: E3\n";

test.each([
  ["a field that there is not", `${FIT}colour: red\n`, "e3.yaml:4: colour: there is no such field"],
  ["a field that is missing", "kind: group\nlist: [E3]\n", "e3.yaml:1: name: is missing"],
  [
    "a value that is none of a few",
    FIT.replace("group", "club"),
    'e3.yaml:1: kind: is "club"; it can be group, law',
  ],
  [
    "a text too short",
    FIT.replace("name: E3", "name: E"),
    "e3.yaml:3: name: is too short: 1, at least 2",
  ],
  [
    "something else than a text",
    FIT.replace("name: E3", "name: [E3]"),
    "e3.yaml:3: name: should be string and is Array",
  ],
  ["what our own schema says", `${FIT}short: E3\n`, "e3.yaml:4: short: is taken"],
  [
    "a fault inside one of several shapes",
    FIT.replace("[E3]", "[{ form: E3, nead: 1 }]"),
    "e3.yaml:2: list.0.nead: there is no such field",
  ],
])("%s", (_what, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("a text without fault has none", () => {
  expect(told(FIT)).toEqual([]);
});
