import { describe, expect, test } from "vitest";
import { spotsIn, indexOf } from "./glossary.ts";
import type { TestAlias } from "./glossary.ts";

/** What of the text is spotted when the glossary has just these aliases. */
function found(text: string, ...aliases: readonly TestAlias[]): string[] {
  return spotsIn(indexOf({ entry: { aliases } }), [text]).map(({ surface }) => surface);
}

const exact = (form: string): TestAlias => ({ form, case: "exact" });
const free = (form: string): TestAlias => ({ form, case: "free" });

describe("one term, however it is typed", () => {
  test.each([
    [exact("P5+1"), ["P5+1", "P5 + 1", "P5＋1", "Ｐ５+１", "P5\u00a0+\u20091", "P\u200b5+1"]],
    [exact("UN"), ["UN", "U.N.", "U.N", "ＵＮ", "𝐔𝐍", "U\u00adN"]],
    ["Iran nuclear deal", ["Iran nuclear deal", "Iran's nuclear deal", "Iran’s nuclear\u00a0deal"]],
    ["Iran nuclear deal", ["IRAN NUCLEAR DEAL", "Iran Nuclear Deal", "Iran–nuclear–deal"]],
    ["Iran's nuclear deal", ["Iran nuclear deal", "Iran’s nuclear deal"]],
    ["EU High Representative", ["EU High Representative", "EU's High Representative"]],
    [free("snap back"), ["snap back", "snap-back", "Snap‑Back", "SNAP BACK", "snap – back"]],
    [free("confidence-building"), ["confidence building", "confidence—building"]],
    ["final act", ["ﬁnal act", "FINAL ACT", "fi\u00adnal act"]],
    ["Café Procope", ["Café Procope", "Cafe\u0301 Procope", "CAFÉ PROCOPE"]],
    ["O'Brien rule", ["O'Brien rule", "O’Brien rule", "Oʼbrien RULE".replace("b", "B")]],
    ["George W. Bush", ["George W. Bush", "George W Bush"]],
    ["R&D", ["R&D", "R & D", "R＆D"]],
  ])("%j", (alias, writings) => {
    for (const writing of writings) {
      for (const text of [
        writing,
        `The ${writing}'s end`,
        `(${writing}), then`,
        `x — ${writing}`,
      ]) {
        expect(found(text, alias), text).toEqual([writing]);
      }
    }
  });
});

describe("what is not the term", () => {
  test.each([
    ["inside a word", "UNESCO and FUN", exact("UN")],
    ["joined where it is written apart", "a snapback", free("snap back")],
    ["apart where it is written joined", "to snap back", free("snapback")],
    ["over a comma", "Iran, nuclear deal", "Iran nuclear deal"],
    ["over a full stop", "in Iran. Nuclear deal", "Iran nuclear deal"],
    ["over a bracket", "Iran (nuclear) deal", "Iran nuclear deal"],
    ["over quotation marks", "Iran “nuclear deal”", "Iran nuclear deal"],
    ["in other letters: exact", "un who", exact("UN")],
    ["in other letters: name", "iran nuclear deal", "Iran nuclear deal"],
    ["in other letters: name of two", "Iran nuclear Deal", "Iran Nuclear deal"],
    ["an accent more", "résumé", free("resume")],
    ["another number", "P5+10 and P5+1.5", exact("P5+1")],
  ])("%s", (_, text, alias) => {
    expect(found(text, alias)).toEqual([]);
  });

  test("an acronym that is a word, in a line all in capitals", () => {
    const start: TestAlias = { form: "START", case: "exact", word: true };
    expect(found("TALKS START ON IRAN", start)).toEqual([]);
    expect(found("Talks on START go on", start)).toEqual(["START"]);
    expect(found("TALKS START\nBut START is a treaty", start)).toEqual(["START"]);
    expect(found("TALKS ON JCPOA START", start, exact("JCPOA"))).toEqual(["JCPOA"]);
  });
});

describe("plurals", () => {
  test("of free aliases only, and of their last word only", () => {
    expect(found("centrifuges, Centrifuge's, cascades", free("centrifuge"))).toEqual([
      "centrifuges",
      "Centrifuge",
    ]);
    expect(found("test ban treaties", free("test ban treaty"))).toEqual(["test ban treaties"]);
    expect(found("tests ban treaty", free("test ban treaty"))).toEqual([]);
    expect(found("Fatahs and the Quads", "Fatah", exact("Quad"))).toEqual([]);
  });
});

describe("of terms that meet", () => {
  const aliases = ["UN", "Security Council", "UN Security Council", "Council resolution"] as const;

  test("the one further left wins, and of those that begin together the longest", () => {
    const text =
      "A UN Security Council resolution, a Security Council resolution, a Council resolution";
    expect(found(text, ...aliases)).toEqual([
      "UN Security Council",
      "Security Council",
      "Council resolution",
    ]);
  });

  test("one of a pack that is off does not hide another", () => {
    const index = indexOf({
      long: { pack: "un", aliases: ["UN Security Council"] },
      short: { pack: "general", aliases: ["Security Council"] },
    });
    const text = ["the UN Security Council"];
    expect(spotsIn(index, text).map(({ entry }) => entry)).toEqual(["long"]);
    const off = spotsIn(index, text, { packsOff: new Set(["un"]) });
    expect(off.map(({ entry }) => entry)).toEqual(["short"]);
  });

  test("never over the edge of a run", () => {
    const index = indexOf({ deal: { aliases: ["Iran nuclear deal"] } });
    expect(spotsIn(index, ["the Iran", "nuclear deal"])).toEqual([]);
  });
});
