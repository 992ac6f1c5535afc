import { expect, test } from "vitest";

import {
  foreignPage,
  isAmong,
  isForeign,
  pageLanguage,
  partLanguage,
} from "../../../lib/article/language.ts";
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

test("an element is foreign by its own mark alone", () => {
  const foreign = (html: string): boolean => isForeign(elementOf(html, "i"), ["en", "de"]);
  expect(foreign("<i lang=fr>")).toBe(true);
  expect(foreign("<i lang=EN-gb>")).toBe(false);
  expect(foreign("<p lang=fr><i>")).toBe(false);
  expect(isForeign(elementOf("<i lang=fr>", "i"), undefined)).toBe(false);
});

test("a language that is not named is taken for one of ours", () => {
  expect([isAmong(["en"], undefined), isAmong(["en"], "en-AU"), isAmong(["en"], "fr")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a page is foreign by its mark, but not with a part in one of the languages", () => {
  const foreign = (html: string): string | undefined => foreignPage(pageOf(html), ["en"]);
  expect(foreign("<html lang=de_AT><p>Ja.")).toBe("de-AT");
  expect(foreign("<html lang=de><p lang=fr>Oui.")).toBe("de");
  expect(foreign("<html lang=de><p lang=en-GB>Yes.")).toBeUndefined();
  expect(foreign("<html lang=en><p lang=de>Ja.")).toBeUndefined();
  expect(foreign("<html><p>Yes.")).toBeUndefined();
});
