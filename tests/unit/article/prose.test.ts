import { describe, expect, test } from "vitest";

import { type Flow, readFlows } from "../../../lib/article/flow.ts";
import {
  isInTextBlock,
  isLine,
  isProse,
  leadsElsewhere,
  lengthOf,
  linkedShare,
  proseLength,
} from "../../../lib/article/prose.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const flowOf = (html: string): Flow => finish(readFlows(pageOf(html).body, () => "read"))[0]!;

describe("prose", () => {
  test("long texts and whole sentences", () => {
    expect(isProse(flowOf(`<p>${"nine days on the island ".repeat(5)}</p>`))).toBe(true);
    expect(isProse(flowOf("<p>Talks ended on “Thursday.”</p>"))).toBe(true);
    expect(isProse(flowOf("<p>会談は木曜日に終わったと報じられた。</p>"))).toBe(true);
    expect(isProse(flowOf("<p>انتهت المحادثات يوم الأحد، أليس كذلك؟</p>"))).toBe(true);
  });

  test("not labels, and not what is mostly linked", () => {
    expect(isProse(flowOf("<p>By A. Writer</p>"))).toBe(false);
    expect(isProse(flowOf(`<p><a href="/1">${"nine days on the island ".repeat(5)}</a></p>`))).toBe(
      false,
    );
  });

  test("a sentence may link its people", () => {
    const sentence = `<p>The chair, <a href="/a">Anna Amber Longname</a>, and her deputy left.</p>`;
    expect(isProse(flowOf(sentence))).toBe(true);
    expect(leadsElsewhere(flowOf(sentence))).toBe(false);
  });
});

test("lines stand in blocks that writers fill, and link nowhere", () => {
  expect(isLine(flowOf("<ul><li>Fees</li></ul>"))).toBe(true);
  expect(isLine(flowOf("<ul><li><a href='/'>Fees</a></li></ul>"))).toBe(false);
  expect(isInTextBlock(flowOf("<div>Fees</div>"))).toBe(false);
});

test("lengths leave white space out and count wide letters twice", () => {
  expect(lengthOf(flowOf("<p> ab \n c</p>"))).toBe(3);
  expect(lengthOf(flowOf("<p>会談</p>"))).toBe(4);
  expect(linkedShare(flowOf("<p>ab <a href='/'>cd</a></p>"))).toBe(0.5);
  expect(
    proseLength([flowOf("<p>Talks ended on Thursday evening.</p>"), flowOf("<p>Share</p>")]),
  ).toBe(28);
});
