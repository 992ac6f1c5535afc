import { expect, test } from "vitest";
import { parseYaml, type YamlFile } from "../../../../lib/glossary/build/yaml-file.ts";

const TEXT = `term: E3
timeline:
  - date: 2003
    event: Talks began.
  - { date: 2015-07, event: 2015 }
`;
const file = parseYaml("demo/e3.yaml", TEXT) as YamlFile;

test("a bare year is a date's text, and a number elsewhere", () => {
  expect(file.value).toEqual({
    term: "E3",
    timeline: [
      { date: "2003", event: "Talks began." },
      { date: "2015-07", event: 2015 },
    ],
  });
});

test.each([
  [["term"], 1],
  [["timeline", 0, "event"], 4],
  [["timeline", 1, "date"], 5],
  [["timeline", 1, "source"], 5],
  [["kind"], 1],
  [[], 1],
])("%j stands on line %i, or what would hold it does", (path, line) => {
  expect(file.lineOf(path)).toBe(line);
});

test("what is no YAML gives its faults", () => {
  expect(parseYaml("demo/e3.yaml", "term: 'E3")).toEqual([
    {
      file: "demo/e3.yaml",
      line: 1,
      field: "",
      reason: expect.stringMatching(/^is not valid YAML: Missing closing/u) as string,
    },
  ]);
});
