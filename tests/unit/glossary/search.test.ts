import { describe, expect, test } from "vitest";
import { createSearch } from "../../../lib/glossary/search.ts";
import { PACT, TREATY_BODY } from "../../fakes/entries.ts";

const { find, named, nearest } = createSearch([PACT, TREATY_BODY]);
const ids = (text: string): string[] => find(text).map(({ id }) => id);

describe("searching", () => {
  test.each([
    ["the name", "pact", "pact-of-vale"],
    ["its beginning, while typing", "pac", "pact-of-vale"],
    ["another form", "pov", "pact-of-vale"],
    ["a letter wrong", "comission", "vale-commission"],
    ["letters swapped", "commisison", "vale-commission"],
    ["all words, not any", "vale commission", "vale-commission"],
    ["a word of the gist", "quarrels", "vale-commission"],
    ["capitals", "VALE COMMISSION", "vale-commission"],
  ])("by %s: “%s”", (_what, text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  test.each(["", "  ", "zebra", "zz"])("“%s” finds nothing", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("a name counts for more than another form, and that for more than a gist", () => {
    const other = { ...TREATY_BODY, term: "Lake", forms: ["Lake"], gist: "It is far away." };
    const named = { ...other, id: "named", term: "Pact" };
    const formed = { ...other, id: "formed", forms: ["Pact"] };
    const told = { ...other, id: "told", gist: "Pact." };
    const found = createSearch([told, formed, named]).find("pact");
    expect(found.map(({ id }) => id)).toEqual(["named", "formed", "told"]);
  });

  test("a glossary without entries finds nothing", () => {
    expect(createSearch([]).find("pact")).toEqual([]);
  });
});

describe("what a selected text names", () => {
  test.each([
    ["PoV", "pact-of-vale"],
    ["  the\u00a0PACT ", "pact-of-vale"],
    ["ＰｏＶ", "pact-of-vale"],
    ["Vale–Commission", "vale-commission"],
    ["Vale Comission", "vale-commission"],
  ])("“%s” is %s", (text, id) => {
    expect(named(text)?.id).toBe(id);
  });

  test.each(["", "zebra", "Commis"])("“%s” names nothing", (text) => {
    expect(named(text)).toBeUndefined();
  });

  test("a sentence in which a term's words happen to stand names nothing", () => {
    expect(named("of the water")).toBeUndefined();
  });
});

describe("what is nearest to a text that names nothing", () => {
  const near = (text: string): string[] => nearest(text).map(({ id }) => id);

  test.each([
    ["a word of a name", "Commission of Atlantis", ["vale-commission"]],
    ["a word that is nearly one of a name", "the Comission", ["vale-commission"]],
    ["the beginning of a name", "Comm", ["vale-commission"]],
    ["more than one name", "a Commission or a Pact", ["pact-of-vale", "vale-commission"]],
    ["an abbreviation", "PoV, maybe", ["pact-of-vale"]],
  ])("%s: “%s”", (_what, text, ids) => {
    expect(near(text)).toEqual(ids);
  });

  test.each(["", "zebra", "of the", "quarrels over water"])("nothing is near “%s”", (text) => {
    expect(near(text)).toEqual([]);
  });

  test("is not what has only one common word of many", () => {
    const bank = (id: string, term: string) => ({ ...PACT, id, short: term, term, forms: [term] });
    const { nearest } = createSearch([
      bank("reserve", "Federal Reserve"),
      bank("food", "World Food Programme of the Federal Chancellery"),
    ]);
    expect(nearest("the Federal Reserve chair").map(({ id }) => id)).toEqual(["reserve"]);
  });

  test("is never more than five", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...PACT, id: `pact-${at}` }));
    expect(createSearch(many).nearest("the Pact of Atlantis")).toHaveLength(5);
  });
});
