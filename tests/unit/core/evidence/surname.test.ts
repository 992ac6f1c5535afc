import { describe, expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const short = (form: string, needs: string[] = []) => ({ form, needs, surname: true });
const index = indexOf({
  bill: { aliases: ["Bill Clinton", short("Clinton", ["White House intern"])] },
  hillary: { aliases: ["Hillary Clinton", "Hillary Rodham Clinton", short("Clinton")] },
  zarif: {
    related: ["act", "jcpoa"],
    aliases: ["Javad Zarif", short("Zarif", ["Iranian foreign minister"])],
  },
  act: { aliases: ["Zarif doctrine"] },
  jcpoa: { aliases: ["JCPOA"] },
});
const of = (...page: string[]): string => entriesIn(index, page).join(" ");

describe("a surname answers", () => {
  test.each([
    ["after the full name", ["Javad Zarif came.", "Then Zarif left."], "zarif zarif"],
    ["not before it", ["Then Zarif left.", "Javad Zarif came."], "zarif"],
    ["in a headline before it", ["headline: Zarif leaves", "Javad Zarif left."], "zarif zarif"],
    ["with what it needs", ["The Iranian foreign minister, Zarif, left."], "zarif"],
    ["not by companions alone", ["The Zarif doctrine, the JCPOA.", "Zarif left."], "act jcpoa"],
    ["not by itself", ["Zarif left."], ""],
  ])("%s", (_, page, entries) => {
    expect(of(...page)).toBe(entries);
  });
});

describe("of two people with one surname", () => {
  test.each([
    [
      "the last one named",
      ["Bill Clinton met Hillary Clinton. Clinton left."],
      "bill hillary hillary",
    ],
    [
      "each after their name",
      ["Hillary Clinton. Clinton.", "Bill Clinton. Clinton."],
      "hillary hillary bill bill",
    ],
    [
      "neither in a headline",
      ["headline: Clinton leaves", "Bill Clinton and Hillary Clinton"],
      "bill hillary",
    ],
    [
      "the one in a headline who is on the page",
      ["headline: Clinton", "Bill Clinton"],
      "bill bill",
    ],
  ])("%s", (_, page, entries) => {
    expect(of(...page)).toBe(entries);
  });
});

describe("someone else of that name", () => {
  test.each([
    ["is left alone", ["Bill Clinton met his brother Roger Clinton."], "bill"],
    ["and so are they afterwards", ["Bill Clinton met Roger Clinton. Clinton left."], "bill"],
    [
      "and whoever a headline means",
      ["headline: Clinton", "Bill Clinton and Roger Clinton"],
      "bill",
    ],
    [
      "until the other is named again",
      ["Roger Clinton. So Bill Clinton. Clinton left."],
      "bill bill",
    ],
    ["is not made by a title", ["Bill Clinton came. So President Clinton left."], "bill bill"],
    ["nor by a sentence's first word", ["Bill Clinton came. Then Clinton left."], "bill bill"],
  ])("%s", (_, page, entries) => {
    expect(of(...page)).toBe(entries);
  });
});
