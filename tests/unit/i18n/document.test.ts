// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { setUpDocument } from "../../../lib/i18n/document.ts";

test.each([
  [undefined, "Sidelight"],
  ["Sidelight settings", "Sidelight settings"],
])("one of our pages tells its language, direction and name (%s)", (title, expected) => {
  setUpDocument(title);
  const { lang, dir } = document.documentElement;
  expect({ lang, dir, title: document.title }).toEqual({
    lang: "en-GB",
    dir: "ltr",
    title: expected,
  });
});
