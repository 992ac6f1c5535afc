import { describe, expect, test } from "vitest";

import { readArguments } from "../../../lib/cli/spot-arguments.ts";

test("files and flags", () => {
  const args = [
    "--json",
    "a.html",
    "--url",
    "https://courier.example/a",
    "--as-of=2021-02-18",
    "b.txt",
  ];
  expect(readArguments(args)).toEqual({
    files: ["a.html", "b.txt"],
    json: true,
    url: "https://courier.example/a",
    asOf: "2021-02-18",
  });
});

describe("refused with a sentence that names the culprit", () => {
  test.each([
    [["--verbose", "a.html"], /--verbose/],
    [["-j", "a.html"], /-j/],
    [["--json"], /No file/],
    [["a.html", "--url", "courier"], /"courier" is no address/],
    [["a.html", "--as-of", "18 Feb"], /"18 Feb" is no date/],
    [["a.html", "--as-of", "2021-02-30"], /2021-02-30/],
    [["a.html", "--url"], /--url/],
  ])("%s", (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
