import { describe, expect, test } from "vitest";
import { createTokens, HARD_BEFORE, tokenize, wordAt } from "../../../lib/core/tokens.ts";

/** The words with `·` for a soft gap between them and `|` for a hard one. */
function words(text: string): string {
  const tokens = tokenize(text, createTokens(2));
  return Array.from({ length: tokens.count }, (_, at) => {
    const hard = ((tokens.flags[at] ?? 0) & HARD_BEFORE) !== 0;
    return (at === 0 ? "" : hard ? "|" : "·") + wordAt(text, tokens, at);
  }).join("");
}

function surfaces(text: string): string[] {
  const tokens = tokenize(text, createTokens(2));
  return Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.start[at], tokens.end[at]),
  );
}

describe("words and what stands between them", () => {
  test.each([
    ["spaces of every kind", "a\u0020b\u00a0c\u2009d\u202fe\u3000f\tg\nh", "a·b·c·d·e·f·g·h"],
    ["every dash", "a-b‐c‑d‒e–f—g―h−i－j", "a·b·c·d·e·f·g·h·i·j"],
    ["other punctuation", "one, two. (three) “four” five…six", "one|two|three|four|five|six"],
    ["an emoji", "Iran 🇮🇷 deal", "Iran|deal"],
    ["symbols", "P5+1 R&D EU/US P5 + 1", "P5·+·1·R·&·D·EU·/·US·P5·+·1"],
    ["full-width symbols", "P5＋1 Ｒ＆Ｄ P5⁺1", "P5·+·1·R·&·D·P5·+·1"],
    ["possessives", "Iran's UN’s E3＇s state`s STATES'S", "Iran·UN·E3·state·STATES"],
    ["a plural's possessive", "States' rights, states’ duties", "States·rights|states·duties"],
    ["a closing quotation mark", "'Iran' deal", "Iran|deal"],
    ["apostrophes within words", "O’Brien didn't Sana'a's Baʿath", "O'Brien·didn't·Sana'a·Ba'ath"],
    ["acronyms with dots", "U.N. U.S.-led U.S.S.R U.N.'s e.g. this", "UN·US·led·USSR·UN·eg·this"],
    ["initials", "George W. Bush Plan B. Then", "George·W·Bush·Plan·B·Then"],
    [
      "dots that are none of these",
      "t.co gen. Mark v2.0 end.Start",
      "t|co·gen|Mark·v2.0·end|Start",
    ],
    ["numbers", "3.67 1,000 12345.6 𝟏.𝟓 2231, 5", "3.67·1,000·12345.6·1.5·2231|5"],
    [
      "soft hyphens and zero width",
      "snap\u00adback Ir\u200ban \u200fUN\u200e\ufeff",
      "snapback·Iran·UN",
    ],
    ["ligatures and full width", "ﬁnal ＵＮ 𝐔𝐍", "final·UN·UN"],
    ["accents of both kinds", "café cafe\u0301", "café·café"],
    ["right-to-left", "قال \u202bإيران\u202c \u200fUN", "قال·إيران·UN"],
    ["half a surrogate pair", "a\ud83db", "a|b"],
    ["nothing to read", " – … ", ""],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("offsets point into the text as it is", () => {
  test.each([
    ["a possessive stays outside", "the UN’s", ["the", "UN"]],
    ["an acronym keeps its last dot", "(U.N.)", ["U.N."]],
    ["an initial does not", "Plan B.", ["Plan", "B"]],
    ["invisible characters only inside", "\u200fsnap\u00adback\u200b x", ["snap\u00adback", "x"]],
    ["surrogate pairs whole", "𝐔𝐍 x", ["𝐔𝐍", "x"]],
  ])("%s", (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test("tokens can be filled again, and grow", () => {
    const tokens = createTokens(1);
    tokenize("one two three four five", tokens);
    expect(tokens.count).toBe(5);
    expect(wordAt("six", tokenize("six", tokens), 0)).toBe("six");
    expect(tokens.count).toBe(1);
  });
});
