import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../unit/core/glossary.ts";
import { readMarkedSets } from "./el.ts";
import { type Linked, linkSet } from "./link.ts";
import { titleKey } from "./titles.ts";

const subject = {
  index: indexOf({
    council: { aliases: ["UN Security Council", "Security Council"] },
    whip: { aliases: ["Whip"] },
  }),
  ids: new Set(["council"]),
  byTitle: new Map([
    [titleKey("United Nations Security Council"), "council"],
    [titleKey("Whip (politics)"), "whip"],
  ]),
  leftOut: [],
};

/**
 * Each mention is written `[words|title]`; `?` is a mention without a title, `?name` one that has
 * only a label.
 */
function linked(text: string, more: object = {}): Linked {
  const mentions: object[] = [];
  let plain = "";
  for (const part of text.split(/(\[[^\]]+\])/u)) {
    const [, surface = part, title] = /^\[(.+)\|(.+)\]$/u.exec(part) ?? [];
    const start = Array.from(plain).length;
    plain += surface;
    const end = start + Array.from(surface).length;
    if (title === undefined) continue;
    mentions.push({
      start,
      end,
      surface,
      wikipedia_title: title.startsWith("?") ? null : title,
      label: title.startsWith("?") ? title.slice(1) || null : null,
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "sidelight-el-"));
  mkdirSync(join(folder, "gold", "el"), { recursive: true });
  const line = JSON.stringify({ id: 1, text: plain, mentions, ...more });
  writeFileSync(join(folder, "gold", "el", "set.jsonl"), line);
  const [set] = readMarkedSets(folder);
  rmSync(folder, { recursive: true });
  return linkSet(set!, subject);
}

describe("a spot", () => {
  test("is right on a mention of its title, counted in code points, by an equal title too", () => {
    const text =
      "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 The [Security Council|united_Nations_Security_Council] and the ";
    expect(linked(`${text}[UN Security Council|UN Security Council] met.`)).toMatchObject({
      mentions: 2,
      found: 2,
      right: 2,
      wrong: [],
      precision: 1,
      recall: 1,
    });
  });

  test("is wrong on a mention of another title, and inside one", () => {
    expect(linked("The [Security Council|Parliament of Fiji] met.").wrong).toHaveLength(1);
    expect(linked("The [National Security Council|NSC (US)] met.").wrong).toHaveLength(1);
  });

  test("is judged by the label where there is no title, right without what tells titles apart", () => {
    expect(linked("The [Security Council|?Parliament of Fiji] met.").wrong).toHaveLength(1);
    expect(linked("The [Council|?x] has a [Whip|?Whip].")).toMatchObject({ right: 1, wrong: [] });
    expect(linked("The [Whip|?Whip hand] met.").wrong).toHaveLength(1);
    expect(linked("The [Whip|Whip] met.").wrong).toHaveLength(1);
  });

  test("around a mention of another title is a question of boundaries", () => {
    const result = linked("The [UN|United Nations] Security Council met.");
    expect([result.wrong.length, result.boundary.length]).toEqual([0, 1]);
  });

  test("does not count where nothing is marked, or no title is known", () => {
    const result = linked("The [Security Council|?] met. The Security Council left.");
    expect(result).toMatchObject({ precision: undefined, mentions: 0 });
    expect([result.untitled.length, result.unmarked.length]).toEqual([1, 1]);
  });

  test("does not count outside the annotated part", () => {
    const text = "The [Security Council|Parliament of Fiji] met.";
    expect(linked(text, { evaluation_span: [10, 20] }).wrong).toEqual([]);
  });
});

describe("a mention", () => {
  test("that is not spotted is missed, with its cause", () => {
    expect(linked("The [Council|United Nations Security Council] met.").missed).toMatchObject([
      { entry: "council", sentence: "The [[Council]] met.", cause: { kind: "no alias" } },
    ]);
  });

  test("that is a pronoun or common nouns is not looked for", () => {
    const text =
      "[It|United Nations Security Council] met; [the body|United Nations Security Council] sat.";
    expect(linked(text)).toMatchObject({ mentions: 0, unnamed: 2, missed: [] });
  });
});
