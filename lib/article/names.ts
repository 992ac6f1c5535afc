import { attributeOf } from "./safe-dom.ts";

/** The words of an element's class and id: `RelatedPosts foo_bar` gives `-related-posts-foo-bar-`. */
export function namesOf(element: Element): string {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  if (names === " ") return "-";
  const parts = names.replace(/([a-z])([A-Z])/gu, "$1-$2").toLowerCase();
  return `-${parts.replace(/[^a-z]+/gu, "-")}-`;
}
