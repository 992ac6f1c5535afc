import { expect, test } from "vitest";
import { entriesIn, indexOf } from "../glossary.ts";

const index = indexOf({
  icc: { pack: "courts", aliases: [{ form: "ICC", needs: ["court", "Hague"] }] },
  expo: { pack: "games-and-media", aliases: [{ form: "E3", needs: ["expo"] }] },
  un: { aliases: ["UN"] },
});
const where = (section: string[], ...page: string[]): string[] =>
  entriesIn(index, page, { section });

test("a section of another field makes a form need more", () => {
  expect(where(["world"], "The court of the ICC.")).toEqual(["icc"]);
  expect(where(["sport", "cricket"], "The court of the ICC.")).toEqual([]);
  expect(where(["sport"], "The court of the ICC in The Hague.")).toEqual(["icc"]);
});

test("unambiguous forms are left alone", () => {
  expect(where(["sport"], "The UN met.")).toEqual(["un"]);
});

test("a section of the entry's own field does it no harm", () => {
  expect(where(["gaming"], "The expo: E3.")).toEqual(["expo"]);
});
