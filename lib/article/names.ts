import { attributeOf } from "./safe-dom.ts";

/** What was made of a class and an id: a page has few of them, on many elements. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

/** The words of an element's class and id: `RelatedPosts foo_bar` gives `-related-posts-foo-bar-`. */
export function namesOf(element: Element): string {
  const written = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  if (written === " ") return "-";
  let names = known.get(written);
  if (names === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, (names = wordsOf(written)));
  }
  return names;
}

function wordsOf(written: string): string {
  const parts = written.replace(/([a-z])([A-Z])/gu, "$1-$2").toLowerCase();
  return `-${parts.replace(/[^a-z]+/gu, "-")}-`;
}
