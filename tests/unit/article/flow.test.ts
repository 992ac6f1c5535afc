import { describe, expect, test } from "vitest";

import { type Flow, readFlows } from "../../../lib/article/flow.ts";
import { treatmentOf } from "../../../lib/article/furniture.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const flowsOf = (html: string): readonly Flow[] =>
  finish(readFlows(pageOf(html).body, treatmentOf));
const textsOf = (html: string): string[] => flowsOf(html).map(({ text }) => text);

describe("what is one text", () => {
  test("a term split by inline elements", () => {
    const html = "<p>the <em>Joint</em> Comprehensive <b><a href='/p'>Plan</a></b> of Action</p>";
    expect(textsOf(html)).toEqual(["the Joint Comprehensive Plan of Action"]);
  });

  test("a single line break, which is a character of no node", () => {
    const [flow] = flowsOf("<p>Harbour<br>\n Treaty</p>");
    expect(flow?.text).toBe("Harbour\n\n Treaty");
    expect(flow?.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [8, 16],
    ]);
  });

  test("custom elements in a paragraph, pictures and scripts between words", () => {
    expect(textsOf("<p>the <x-term>Harbour</x-term><img><script>1</script> Treaty</p>")).toEqual([
      "the Harbour Treaty",
    ]);
  });
});

describe("what ends a text", () => {
  test.each([
    ["blocks", "<div>one<p>two</p>three</div>", ["one", "two", "three"]],
    ["two line breaks", "<p>one<br> <br>two</p>", ["one", "two"]],
    ["list items", "<ul><li>one</li><li>two</li></ul>", ["one", "two"]],
    ["table cells", "<table><tr><td>one</td><td>two</td></tr></table>", ["one", "two"]],
    ["what is not read", "<p>one <code>code</code> two</p>", ["one ", " two"]],
  ])("%s", (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

test("each piece is its node's own data, untouched", () => {
  const [flow] = flowsOf("<p>\n  the <b>Joint</b>\u00a0Plan </p>");
  for (const { node, start, end } of flow?.pieces ?? []) {
    expect(flow?.text.slice(start, end)).toBe(node.data);
  }
  expect(flow?.text).toBe("\n  the Joint\u00a0Plan ");
});

test("counts what is linked to other pages, not jumps within the page", () => {
  const [flow] = flowsOf("<p>a <a href='/b'>b c</a> <a href='#d'>d</a> <a>e</a></p>");
  expect(flow?.linked).toBe(2);
});

test("a page deeper than the call stack is read", () => {
  const doc = pageOf("<p>deep</p>");
  let at: Element = doc.querySelector("p")!;
  for (let depth = 0; depth < 12_000; depth++) {
    const inner = doc.createElement("span");
    inner.append("er");
    at.append(inner);
    at = inner;
  }
  const [flow] = finish(readFlows(doc.body, () => "read"));
  expect(flow?.pieces).toHaveLength(12_001);
});
