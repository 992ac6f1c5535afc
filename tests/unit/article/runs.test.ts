import { describe, expect, test } from "vitest";

import type { Article } from "../../../lib/article/read-article.ts";
import { type PageRun, pointAt, readRuns } from "../../../lib/article/runs.ts";
import { pageOf } from "./page-of.ts";

function articleOf(html: string): Article {
  const doc = pageOf(html);
  const known = { url: "", title: "", headline: "Talks", language: undefined, section: [] };
  return { ...known, roots: [doc.body] };
}

const SENTENCE = "The delegates of the island met again and did not agree.";

test("roles and sections in reading order; a sub-heading opens its section", () => {
  const html = `<h1>Talks</h1><p class=dek>Delegates leave.</p><p>${SENTENCE}</p>
    <figure><figcaption>A pier</figcaption></figure>
    <h2>Fees</h2><p>${SENTENCE}</p><h3>Pilots</h3><p>${SENTENCE}</p>`;
  expect(readRuns(articleOf(html)).map(({ role, section }) => [role, section])).toEqual([
    ["headline", 0],
    ["standfirst", 0],
    ["body", 0],
    ["caption", 0],
    ["body", 1],
    ["body", 1],
    ["body", 2],
    ["body", 2],
  ]);
});

test("a run knows its block", () => {
  const [run] = readRuns(articleOf(`<p id=one><b>${SENTENCE}</b></p>`));
  expect(run?.block.id).toBe("one");
});

describe("the place of an offset", () => {
  const [run] = readRuns(
    articleOf(`<p>The <b>Harbour</b><br>Treaty was signed by the island.</p>`),
  );
  const at = (offset: number, bias: "start" | "end"): unknown => {
    const point = pointAt(run as PageRun, offset, bias);
    return point && [point.node.data, point.offset];
  };

  test("inside a node", () => expect(at(6, "start")).toEqual(["Harbour", 2]));

  test("between nodes a start belongs to the second, an end to the first", () => {
    expect(at(4, "start")).toEqual(["Harbour", 0]);
    expect(at(4, "end")).toEqual(["The ", 4]);
  });

  test("at a line break, which no node has", () => {
    expect(run?.text.slice(4, 18)).toBe("Harbour\nTreaty");
    expect(at(11, "end")).toEqual(["Harbour", 7]);
    expect(at(11, "start")).toEqual(["Treaty was signed by the island.", 0]);
    expect(at(12, "start")).toEqual(["Treaty was signed by the island.", 0]);
    expect(at(12, "end")).toEqual(["Harbour", 7]);
  });

  test("nowhere outside the run", () => {
    expect(at(-1, "start")).toBeUndefined();
    expect(at(0, "end")).toBeUndefined();
    expect(at(999, "end")).toBeUndefined();
  });
});
