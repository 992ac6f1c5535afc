import { describe, expect, test } from "vitest";

import { findBody } from "../../../lib/article/root.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const PARAGRAPH = `<p>${"The delegates of the island met again and did not agree. ".repeat(4)}</p>`;
const rootOf = (html: string): string | undefined => finish(findBody(pageOf(html).body))?.root.id;

describe("the element that holds the story", () => {
  test("beside columns of links and teasers", () => {
    const links = `<ul>${"<li><a href='/x'>A story about something else</a></li>".repeat(30)}</ul>`;
    expect(
      rootOf(`<div id=all>${links}<div id=story>${PARAGRAPH.repeat(4)}</div>${links}</div>`),
    ).toBe("story");
  });

  test("in two halves", () => {
    const half = `<div>${PARAGRAPH.repeat(2)}</div>`;
    expect(
      rootOf(`<div id=story>${half}<div class=ad>Buy</div>${half}</div><div>Other</div>`),
    ).toBe("story");
  });

  test("not the comments, however long", () => {
    const comments = `<div class="comments">${PARAGRAPH.repeat(40)}</div>`;
    expect(rootOf(`<div><div id=story>${PARAGRAPH.repeat(2)}</div>${comments}</div>`)).toBe(
      "story",
    );
  });

  test("around a hidden story, if there is anything else to read", () => {
    const style = "<style>.off { display: none }</style>";
    const hidden = `<div id=hidden class=off>${PARAGRAPH.repeat(12)}</div>`;
    const teased = (html: string): string | undefined =>
      rootOf(`${style}<div><div id=all>${html}${hidden}</div></div>`);
    expect(teased(`<div>${PARAGRAPH.repeat(2)}</div>`)).toBe("all");
    expect(teased(`<div>${PARAGRAPH}</div>`)).toBe("hidden");
    expect(teased(`<div class=off>${PARAGRAPH.repeat(2)}</div>`)).toBe("hidden");
  });

  test("named like furniture by mistake", () => {
    expect(rootOf(`<div id=story class="read-more">${PARAGRAPH.repeat(4)}</div>`)).toBe("story");
  });
});

test("a page without text has none", () => {
  expect(finish(findBody(pageOf("<img>").body))).toBeUndefined();
});
