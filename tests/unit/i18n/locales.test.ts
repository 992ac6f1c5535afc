import { readdirSync, readFileSync } from "node:fs";
import { generateChromeMessages, parseMessagesText } from "@wxt-dev/i18n/build";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { keysOf, type Words, wordsAt } from "../../fakes/words.ts";

const FOLDER = new URL("../../../assets/locales/", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");
const wordsOf = (file: string): Words => parse(textOf(file)) as Words;

const ENGLISH = wordsOf("en.yml");
const KEYS = keysOf(ENGLISH);
const OTHERS = readdirSync(FOLDER).filter((file) => file !== "en.yml");

/** `$1`, `$2` and `%s`, in any order; forms of a plural need not all have theirs. */
const placesIn = (words: Words): ReadonlySet<string> =>
  new Set(JSON.stringify(words).match(/\$\d|%s/gu));

test("the words are there in five languages", () => {
  expect(OTHERS).toEqual(["ar.yml", "de.yml", "es.yml", "fr.yml"]);
});

describe.each(OTHERS)("%s", (file) => {
  const words = wordsOf(file);

  test("has all words that the English has, and no others", () => {
    expect(keysOf(words)).toEqual(KEYS);
  });

  test.each(KEYS)("%s is filled in from the same places", (key) => {
    expect(placesIn(wordsAt(words, key))).toEqual(placesIn(wordsAt(ENGLISH, key)));
  });

  test("is translated, not copied", () => {
    const copied = KEYS.filter((key) => {
      const [own, english] = [wordsAt(words, key), wordsAt(ENGLISH, key)];
      return typeof own === "string" && own.length > 12 && own === english;
    });
    expect(copied).toEqual([]);
  });

  test("writes dates in its own language", () => {
    expect(JSON.stringify(wordsAt(words, "dateLocale"))).toMatch(
      new RegExp(`^"${file.slice(0, 2)}\\b`, "u"),
    );
  });

  test("keeps to what stores and browsers allow", () => {
    const messages = generateChromeMessages(parseMessagesText(textOf(file), "YAML"));
    expect(messages["extName"]?.message.length).toBeLessThanOrEqual(75);
    expect(messages["extDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
