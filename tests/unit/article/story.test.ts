import { describe, expect, test } from "vitest";

import { isShown, readStory, type Story } from "../../../lib/article/story.ts";
import { finish } from "../../../lib/core/steps.ts";
import { pageOf } from "./page-of.ts";

const SENTENCE = "The delegates of the island met again and did not agree.";

const KNOWN = { url: "", title: "", headline: "Talks end", language: undefined, section: [] };

function storyOf(html: string, languages?: readonly string[]): Story {
  return finish(readStory({ ...KNOWN, roots: [pageOf(html).body] }, languages));
}

const textsOf = (html: string, languages?: readonly string[]): string[] =>
  storyOf(html, languages).flows.map(({ flow }) => flow.text.trim());

describe("left out", () => {
  test.each([
    [
      "labels before and after the story",
      `<div>12 May</div><p>${SENTENCE}</p><div>Tags: sea</div>`,
    ],
    [
      "pointers to other stories",
      `<p>${SENTENCE}</p><p>Read: <a href="/">Nine days on the island</a></p>`,
    ],
    [
      "headings of which nothing is left",
      `<p>${SENTENCE}</p><h3>More</h3><ul><li><a href="/">One</a></li></ul>`,
    ],
    ["labels in the middle", `<p>${SENTENCE}</p><div>Advert</div>`],
    [
      "what a style hides",
      `<style>.x{display:none}</style><p>${SENTENCE}</p><p class=x>${SENTENCE}!</p>`,
    ],
  ])("%s", (_, html) => {
    expect(textsOf(html)).toEqual([SENTENCE]);
  });
});

describe("kept", () => {
  test("short lines beside paragraphs, and lists of them", () => {
    const html = `<p>${SENTENCE}</p><ul><li>Fees</li><li>Pilots</li></ul><p>With A. Writer</p>`;
    expect(textsOf(html)).toEqual([SENTENCE, "Fees", "Pilots", "With A. Writer"]);
  });

  test("a headline in two blocks", () => {
    expect(textsOf(`<h1><div>Talks</div><div>end</div></h1><p>${SENTENCE}</p>`)).toEqual([
      "Talks",
      "end",
      SENTENCE,
    ]);
  });

  test("a story in an element that names misjudge", () => {
    expect(textsOf(`<div class="sidebar"><p>${SENTENCE}</p></div>`)).toEqual([SENTENCE]);
  });
});

test("parts in another language are left out where only some are asked for", () => {
  const html = `<p>${SENTENCE}</p><p lang=fr>Rien de nouveau au port de la capitale.</p><p>Said on the quay of the port: <i lang=fr>entre nous.</i></p>`;
  expect(textsOf(html)).toHaveLength(3);
  expect(textsOf(html, ["en"])).toEqual([SENTENCE, "Said on the quay of the port:"]);
});

test("what is hidden is remembered, and whether it has been shown since can be told", () => {
  const { hidden } = storyOf(
    `<p>${SENTENCE}</p><p hidden id=a>${SENTENCE}</p><p aria-hidden=true id=b>x</p><script>1</script>`,
  );
  expect(hidden.map(({ id }) => id)).toEqual(["a", "b"]);
  hidden[0]!.removeAttribute("hidden");
  expect(hidden.map(isShown)).toEqual([true, false]);
});
