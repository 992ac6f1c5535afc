import type { IndexAlias } from "../../lib/core/index-source.ts";

/** What the slow matcher finds: offsets into the text as given, and the alias or cue found there. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly softBefore: boolean;
}

const W = "[\\p{L}\\p{M}\\p{N}]";
const DOTTED = new RegExp(`\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*(?!${W}))+`, "uy");
const CHUNK = new RegExp(`${W}+(?:(?:'(?=${W})|(?<=\\p{Nd})[.,](?=\\p{Nd}))${W}+)*`, "uy");
const SHORT = new RegExp(
  "^(?:\\p{L}\\p{M}*|mr|mrs|ms|dr|prof|rev|hon|st|jr|sr|no|vs|art|gen|lt|col|maj|capt|sgt|adm|brig" +
    "|cmdr|sen|rep|gov|pres|sec|amb|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|corp|co|ltd)$",
  "u",
);

/**
 * Every alias (by its number) and cue (by its text) in the text: slow, obvious, and without a line
 * of the fast matcher in it. It reads a cleaned copy of the text and tries each form at each word.
 */
export function findAll(text: string, aliases: readonly IndexAlias[]): Found[] {
  const words = wordsOf(text);
  const found: Found[] = [];
  const look = (form: string, rule: string, what: string, free: boolean): void => {
    for (const variant of variantsOf(
      wordsOf(form).map((word) => word.exact),
      free,
    )) {
      for (let at = 0; at + variant.length <= words.length; at++) {
        const stretch = words.slice(at, at + variant.length);
        if (stretch.slice(1).some((word) => !word.softBefore)) continue;
        if (!variant.every((word, k) => same(word, stretch[k]?.exact ?? "", rule))) continue;
        found.push({ start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0, what });
      }
    }
  };
  for (const [number, alias] of aliases.entries()) {
    look(alias.form, alias.case, `alias ${number}`, alias.case === "free");
    for (const cue of [...alias.needs, ...alias.not]) {
      look(
        cue,
        "name",
        `cue ${wordsOf(cue)
          .map((word) => word.exact)
          .join(" ")}`,
        true,
      );
    }
  }
  return found.filter(({ start, end, what }) => {
    const alias = what.startsWith("alias ") ? aliases[Number(what.slice(6))] : undefined;
    return !alias?.word || !shouted(text, start, end);
  });
}

/** Of what was found the leftmost and longest, and then the same in the rest of the text. */
export function longestLeftmost(found: readonly Found[]): Found[] {
  const chosen: Found[] = [];
  let rest = found.filter(({ what }) => what.startsWith("alias "));
  while (rest.length > 0) {
    const start = Math.min(...rest.map((one) => one.start));
    const end = Math.max(...rest.filter((one) => one.start === start).map((one) => one.end));
    chosen.push(...rest.filter((one) => one.start === start && one.end === end));
    rest = rest.filter((one) => one.start >= end);
  }
  return chosen;
}

/** The words of a text, each `+`, `/`, `&` being one. */
function wordsOf(text: string): Word[] {
  const { clean, starts, ends } = cleaned(text);
  const words: Word[] = [];
  let soft = false;
  let at = 0;
  const add = (from: number, to: number, exact: string, next: number): void => {
    words.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, exact, softBefore: soft });
    soft = true;
    at = next;
  };
  while (at < clean.length) {
    const dotted = stickyAt(DOTTED, clean, at);
    const chunk = stickyAt(CHUNK, clean, at);
    if (dotted) {
      const end = at + dotted.length + (clean[at + dotted.length] === "." ? 1 : 0);
      const exact = folded(dotted.replaceAll(".", ""));
      add(at, end, exact, end + possessiveLength(clean.slice(end), exact));
    } else if (chunk) {
      const owner = /^(.*)'([^']*)$/su.exec(chunk);
      if (owner?.[1] !== undefined && lower(folded(owner[2] ?? "")) === "s") {
        add(at, at + owner[1].length, folded(owner[1]), at + chunk.length);
        continue;
      }
      const exact = folded(chunk);
      const end = at + chunk.length;
      const short = exact !== lower(exact) && SHORT.test(lower(exact));
      const dot = Number(short && clean[end] === ".");
      const beyond = dot || possessiveLength(clean.slice(end), exact);
      add(at, end, exact, end + beyond);
    } else if (/[+/&]/u.test(clean[at] ?? "")) {
      add(at, at + 1, clean[at] ?? "", at + 1);
    } else {
      if (clean[at] !== " ") soft = false;
      at += 1;
    }
  }
  return words;
}

function stickyAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** How much of what follows a word is its possessive: `'s`, or `'` after an s. */
function possessiveLength(rest: string, word: string): number {
  const part = new RegExp(`^'(${W}*)`, "u").exec(rest);
  if (!part) return 0;
  if (lower(folded(part[1] ?? "")) === "s") return part[0].length;
  return part[1] === "" && lower(word.slice(-1)) === "s" ? 1 : 0;
}

/** The text with one kind of space, apostrophe and so on, and where each unit of it came from. */
function cleaned(text: string): { clean: string; starts: number[]; ends: number[] } {
  let clean = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainOf(character);
    clean += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      const whole = plain === character;
      starts.push(whole ? at + unit : at);
      ends.push(whole ? at + unit + 1 : at + character.length);
    }
    at += character.length;
  }
  return { clean, starts, ends };
}

function plainOf(character: string): string {
  if (/\p{DI}/u.test(character)) return "";
  if ("'’‘‛ʼʻʾʿ′`´＇".includes(character)) return "'";
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return character;
  const ascii = character.normalize("NFKC");
  const plain = ascii.length === 1 ? ascii : character;
  if (/[\s\p{Pd}−]/u.test(plain)) return " ";
  // Astral symbols count as one thing that is not a word.
  return plain.length === 1 ? plain : "�";
}

function folded(word: string): string {
  return word.normalize("NFKC");
}

function lower(word: string): string {
  return word.toUpperCase().toLowerCase();
}

function same(word: string, seen: string, rule: string): boolean {
  if (rule === "exact") return word === seen;
  if (lower(word) !== lower(seen)) return false;
  if (rule === "free" || seen === seen.toUpperCase()) return true;
  if (word.length !== seen.length) return false;
  return [...word].every(
    (letter, at) => letter === letter.toLowerCase() || [...seen][at] === letter,
  );
}

/** The words and, of free forms, their plural. The tests keep to words with a regular one. */
function variantsOf(words: readonly string[], free: boolean): string[][] {
  const plural = free ? pluralOf(words.at(-1) ?? "") : undefined;
  return plural === undefined ? [[...words]] : [[...words], [...words.slice(0, -1), plural]];
}

function pluralOf(word: string): string | undefined {
  if (!/[a-z]$/iu.test(word) || word.length === 1) return undefined;
  if (/(?:ss|us|x|z|ch|sh)$/iu.test(word)) return `${word}es`;
  if (/[^aeiou]is$/iu.test(word)) return `${word.slice(0, -2)}es`;
  if (/s$/iu.test(word)) return undefined;
  return /[^aeiou]y$/iu.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function shouted(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split("\n").at(-1) ?? "";
  const after = text.slice(end).split("\n")[0] ?? "";
  return !/\p{Ll}/u.test(before + text.slice(start, end) + after);
}
