import { describe, expect, test } from "vitest";

import { treatmentByElement, treatmentOf, treatmentsIn } from "../../../lib/article/furniture.ts";
import { elementOf, pageOf } from "./page-of.ts";

const treat = (html: string): string => treatmentOf(elementOf(html, "body > *"));

describe("read", () => {
  test.each([
    "<p>text</p>",
    "<p class='shadow header-text'>a word that holds another is not that word</p>",
    "<span class='ad'>text</span>",
    "<div class='with-sidebar'><h1>Headline</h1></div>",
    "<aside>A box of plain text that belongs to the article.</aside>",
    "<blockquote contenteditable='false'>text</blockquote>",
    "<form>A whole page may stand in a form.</form>",
  ])("%s", (html) => {
    expect(treat(html)).toBe("read");
  });
});

describe("cut", () => {
  test.each([
    "<nav>text</nav>",
    "<footer>text</footer>",
    "<aside><ul><li><a href='/'>text</a></li></ul></aside>",
    "<div role='dialog'>text</div>",
    "<div class='RelatedPosts'>text</div>",
    "<div id='newsletter_signup'>text</div>",
    "<section class='c-most-read'>text</section>",
    "<code>text</code>",
    "<textarea>text</textarea>",
    "<label>text</label>",
    "<div contenteditable>text</div>",
  ])("%s", (html) => {
    expect(treat(html)).toBe("cut");
  });
});

describe("drop", () => {
  test.each([
    "<svg><text>text</text></svg>",
    "<p hidden>text</p>",
    "<p aria-hidden='true'>text</p>",
    "<p style='color: red; display:none'>text</p>",
    "<span class='sr-only'>text</span>",
  ])("%s", (html) => {
    expect(treat(html)).toBe("drop");
  });
});

test("where names lead astray they are not asked, elements are", () => {
  expect(treatmentByElement(elementOf("<div class='promo'>text</div>", "div"))).toBe("read");
  expect(treatmentByElement(elementOf("<nav>text</nav>", "nav"))).toBe("cut");
});

test("a list of teasers is furniture among the elements of its page", () => {
  const teasers = "<li><a href='/1'><h3>One</h3></a></li>".repeat(3);
  const { body } = pageOf(`<ul>${teasers}</ul><p>text</p><nav></nav>`);
  const treat = treatmentsIn(body);
  expect([...body.children].map((one) => treat(one, one.localName))).toEqual([
    "cut",
    "read",
    "cut",
  ]);
});
