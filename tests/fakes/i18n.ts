import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * The `#i18n` module without a browser: the words of assets/locales/en.yml by the rules of
 * @wxt-dev/i18n. Unlike the browser it throws where a word is missing, so that a test sees it.
 */
type Words = string | { readonly [key: string]: Words };

const FILE = `${import.meta.dirname}/../../assets/locales/en.yml`;
const WORDS = parse(readFileSync(FILE, "utf8")) as Words;

/** What the browser itself answers; a test of the other direction changes it. */
export const PREDEFINED: Record<string, string> = { "@@bidi_dir": "ltr" };

/** Every key of the locale, as `t` takes it. */
export const keys: readonly string[] = keysOf(WORDS, []);

/** The words behind a key, with a count's form chosen and `$1` … filled in. */
function t(key: string, ...args: (number | readonly string[])[]): string {
  const count = args.find((arg) => typeof arg === "number");
  const given = args.find((arg) => typeof arg !== "number");
  const subs = given ?? (count === undefined ? [] : [String(count)]);
  const words = PREDEFINED[key] ?? wordsAt(key);
  const form = typeof words === "string" ? words : plural(words, count);
  return form.replace(/\$([1-9$])/gu, (_, sign: string) =>
    sign === "$" ? "$" : (subs[Number(sign) - 1] ?? ""),
  );
}

export const i18n = { t };

function wordsAt(key: string): Words {
  let words: Words | undefined = WORDS;
  for (const part of key.split(".")) words = typeof words === "object" ? words[part] : undefined;
  if (words === undefined) throw new Error(`The locale has no words for “${key}”.`);
  return words;
}

/** Two forms are `1` and `n`, three `0`, `1` and `n`. */
function plural(words: Readonly<Record<string, Words>>, count: number | undefined): string {
  const exact = count !== undefined && count <= 1 ? words[String(count)] : undefined;
  const form = exact ?? words["n"];
  if (count === undefined || typeof form !== "string") throw new Error("No count was given.");
  return form;
}

function keysOf(words: Words, path: readonly string[]): string[] {
  if (typeof words === "string" || "n" in words) return [path.join(".")];
  return Object.entries(words).flatMap(([key, inner]) => keysOf(inner, [...path, key]));
}
