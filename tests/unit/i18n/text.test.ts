import { readFileSync, globSync } from "node:fs";
import { generateChromeMessages, parseMessagesText } from "@wxt-dev/i18n/build";
import { beforeAll, describe, expect, test } from "vitest";
import { t } from "../../../lib/i18n/text.ts";
import { keys } from "../../fakes/i18n.ts";

const LOCALE = readFileSync(new URL("../../../assets/locales/en.yml", import.meta.url), "utf8");
const MESSAGES = generateChromeMessages(parseMessagesText(LOCALE, "YAML"));

/** `t` with keys that no type knows. */
const words = t as unknown as (key: string, ...args: (number | string[])[]) => string;

test("words come from the locale, with what they speak of filled in", () => {
  expect(t("card.back", ["JCPOA"])).toBe("Back to JCPOA");
  expect(t("@@bidi_dir")).toBe("ltr");
  expect(() => words("card.nothingOfTheKind")).toThrow("“card.nothingOfTheKind”");
});

test.each([
  [0, "Sidelight"],
  [1, "Sidelight: 1 term explained on this page"],
  [12, "Sidelight: 12 terms explained on this page"],
])("a count of %i chooses its form", (count, expected) => {
  expect(t("toolbarTerms", count)).toBe(expected);
});

test("where words depend on a count, they name it", () => {
  const plural = keys.filter((key) => MESSAGES[key.replaceAll(".", "_")]?.message.includes(" | "));
  expect(plural.filter((key) => !words(key, 21).includes("21"))).toEqual([]);
});

describe("the tests' own #i18n says what @wxt-dev/i18n says", () => {
  let real: (key: string, ...args: (number | string[])[]) => string;
  beforeAll(async () => {
    // As Chromium fills in messages: https://developer.chrome.com/docs/extensions/reference/api/i18n
    const getMessage = (key: string, subs: string[] = []): string =>
      (MESSAGES[key]?.message ?? "").replace(/\$([1-9])/gu, (_, at: string) => subs[+at - 1] ?? "");
    Object.assign(globalThis, { chrome: { runtime: { id: "x" }, i18n: { getMessage } } });
    const { createI18n } = await import("@wxt-dev/i18n");
    real = createI18n().t;
  });

  test.each(keys)("%s", (key) => {
    const isPlural = MESSAGES[key.replaceAll(".", "_")]?.message.includes(" | ");
    const calls = isPlural ? [[0], [1], [2], [21]] : [[["one", "two"]]];
    for (const args of calls) expect(words(key, ...args)).toBe(real(key, ...args));
  });
});

test("every word of the locale is used somewhere", () => {
  const root = new URL("../../../", import.meta.url).pathname;
  const files = globSync("{lib,components,entrypoints,wxt.config}{/**/*,}.{ts,tsx}", { cwd: root });
  const code = files.map((file) => readFileSync(root + file, "utf8")).join("\n");
  const isUsed = (key: string): boolean =>
    code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`) || key.startsWith("kind.");
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test("every kind of entry has its word", async () => {
  const { KINDS } = await import("../../../lib/glossary/entry.ts");
  expect(KINDS.map((kind) => `kind.${kind}`)).toEqual(
    keys.filter((key) => key.startsWith("kind.")),
  );
});
