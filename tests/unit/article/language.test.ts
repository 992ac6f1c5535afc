import { expect, test } from "vitest";

import { pageLanguage, partLanguage } from "../../../lib/article/language.ts";
import { elementOf, pageOf } from "./page-of.ts";

test("the page's own mark comes before its metadata", () => {
  expect(pageLanguage(pageOf(`<html lang="en_GB">`), "de")).toBe("en-GB");
  expect(pageLanguage(pageOf(`<html lang="">`), "de_AT")).toBe("de-AT");
});

test("no language is none, and neither is a word that is no tag", () => {
  expect(pageLanguage(pageOf("<html>"), undefined)).toBeUndefined();
  expect(pageLanguage(pageOf("<html lang='English language'>"), undefined)).toBeUndefined();
});

test("a part has the nearest language around it", () => {
  expect(partLanguage(elementOf("<html lang=en><div lang=fr><p>", "p"))).toBe("fr");
  expect(partLanguage(elementOf("<html lang=en><p>", "p"))).toBe("en");
  expect(partLanguage(elementOf("<p>", "p"))).toBeUndefined();
});
