import { describe, expect, test } from "vitest";
import { faultsWith } from "./authored.ts";

const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

describe("an entry's field that does not fit is told by line, field and reason", () => {
  test.each([
    ["kind: agreement", "kind: treaty", /^3: kind: .*"treaty"/u],
    ["term: Pact of Vale", 'term: ""', /^1: term: ./u],
    ["gist: The deal", `gist: ${words(20)} deal`, "10: gist: has 31 words; the limit is 25"],
    ["gist: The deal by which", 'gist: " " # ', "10: gist: is empty"],
    ["Norland left.", words(23), "17: timeline.1.event: has 23 words; the limit is 22"],
    ["Norland has left", words(26), /^25: states\.1\.state: has 28 words; the limit is 25$/u],
    ["Chair of the pact", words(17), "28: roles.0.office: has 17 words; the limit is 16"],
    ["as: watched by", "as: watched by it for years", /^30: related\.0\.as: has 5 words/u],
    [
      "date: 2018-05",
      "date: May 2018",
      "16: timeline.1.date: is not a date (YYYY, YYYY-MM or YYYY-MM-DD)",
    ],
    ["date: 2018-05", "date: 2018-02-30", "16: timeline.1.date: is not a day of the calendar"],
    [
      "id: commission",
      "id: The Commission",
      "30: related.0.id: is not an id (lower-case letters, digits and hyphens)",
    ],
    ["https://vale.example/pact", "vale.example", /^32: sources\.0\.url: is not an address$/u],
    ["https://vale.example/pact", "http://vale.example/a", "32: sources.0.url: is not https"],
    ["reviewed: 2026-11-01", "reviewed: 2026-11", "34: reviewed: is not a day (YYYY-MM-DD)"],
    [
      "related:",
      "members: [{ country: France }]\nrelated:",
      /^29: members\.0\.country: is not an ISO/u,
    ],
    ["related:", "place: { lat: 91, lon: 0 }\nrelated:", /^29: place\.lat: ./u],
    ["related:", "colour: red\nrelated:", /^29: colour: ./u],
    ["needs: [Vale, Norland]", "needs: []", /^\d+: aliases\.1.*: ./u],
  ])("%s → %s", (was, is, expected) => {
    const told = faultsWith(was, is)[0]?.replace("demo/pact.yaml:", "");
    if (typeof expected === "string") expect(told).toBe(expected);
    else expect(told).toMatch(expected);
  });
});

test("limits are reached, not passed: 25 words of gist are fine", () => {
  const gist = "gist: The deal by which three countries share the water of the Vale.";
  expect(faultsWith(gist, `gist: ${words(25)}`)).toEqual([]);
});
