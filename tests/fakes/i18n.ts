import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { keysOf, translator, type Words } from "./words.ts";

/** The `#i18n` module without a browser: the words of assets/locales/en.yml. */
const FILE = `${import.meta.dirname}/../../assets/locales/en.yml`;
const WORDS = parse(readFileSync(FILE, "utf8")) as Words;

/** What the browser itself answers; a test of the other direction changes it. */
export const PREDEFINED: Record<string, string> = { "@@bidi_dir": "ltr" };

/** Every key of the locale, as `t` takes it. */
export const keys: readonly string[] = keysOf(WORDS);

export const i18n = { t: translator(WORDS, PREDEFINED) };
